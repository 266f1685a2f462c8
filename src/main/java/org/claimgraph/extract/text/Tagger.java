package org.claimgraph.extract.text;

import java.util.List;
import org.claimgraph.model.Span;

/// Gives every word its part of speech, a Penn Treebank tag, with a perceptron over the word, its neighbours and the
/// tags before it (Collins 2002), and signs theirs by rule. Thread-safe; the model loads when first used.
final class Tagger {
    private static final String PATH = "/models/tags.gz";

    private final SequenceTagger tagger;

    Tagger(LinearModel model) {
        tagger = new SequenceTagger(model);
    }

    /// The tagger with the model that ships.
    static Tagger shipped() {
        return new Tagger(LinearModel.load(PATH));
    }

    /// A tag for each of `tokens`, of which `words` tells what the model looks at.
    String[] tags(String text, List<Span> tokens, Words words) {
        int[] labels = tagger.tag(words.length, new TagFeatures(words));
        String[] signs = Signs.tags(text, tokens);
        for (int i = 0; i < labels.length; i++) {
            if (signs[i] == null) {
                signs[i] = tagger.model().labels().get(labels[i]);
            }
        }
        return signs;
    }
}
