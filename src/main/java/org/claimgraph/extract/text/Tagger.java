package org.claimgraph.extract.text;

import java.util.List;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Gives every word its part of speech, a Penn Treebank tag, with a perceptron over the word, its neighbours and the
/// tags before it (Collins 2002), and signs and certain words theirs by rule. Thread-safe; the model loads when
/// first used.
final class Tagger {
    private static final String PATH = "/models/tags.bin";

    private final SequenceTagger tagger;
    private final Certainties certainties;

    Tagger(LinearModel model, Certainties certainties) {
        tagger = new SequenceTagger(model);
        this.certainties = certainties;
    }

    /// The tagger with the model that ships.
    static Tagger shipped() {
        return new Tagger(LinearModel.load(PATH), Certainties.shipped());
    }

    /// A tag for each of `tokens`, of which `words` tells what the model looks at.
    String[] tags(String text, List<Span> tokens, Words words) {
        List<String> names = tagger.model().labels();
        int[] known = signs(text, tokens, names);
        settle(known, text, tokens, words);
        int[] labels = tagger.tag(words.length, new TagFeatures(words, known));
        String[] tags = new String[labels.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = names.get(labels[i]);
        }
        return tags;
    }

    /// What the model looks at; signs come with their tags.
    ///
    /// @param names the model's labels, every sign's among them
    static TagFeatures features(String text, List<Span> tokens, Words words, List<String> names) {
        return new TagFeatures(words, signs(text, tokens, names));
    }

    private static int[] signs(String text, List<Span> tokens, List<String> names) {
        @Nullable String[] signs = Signs.tags(text, tokens);
        int[] labels = new int[signs.length];
        for (int i = 0; i < labels.length; i++) {
            String sign = signs[i];
            labels[i] = sign == null ? SequenceFeatures.NONE : names.indexOf(sign);
        }
        return labels;
    }

    /// Gives words in small letters the tags that are certain.
    private void settle(int[] known, String text, List<Span> tokens, Words words) {
        for (int i = 0; i < known.length; i++) {
            if (Character.isLowerCase(text.charAt(tokens.get(i).start()))) {
                String tag = certainties.tag(words.forms[i]);
                known[i] = tag == null ? known[i] : tagger.model().labels().indexOf(tag);
            }
        }
    }
}
