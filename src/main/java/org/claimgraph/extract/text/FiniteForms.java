package org.claimgraph.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.lexicon.Lemmatizer;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Span;

/// Mends the tag of the one verb of a sentence that a comma parts from its subject, where it looks like another form:
/// "The buyers, led by Ana Roe, take half", "The minister, Ana Roe, hopes to win"; and that of a clause that opens it,
/// "While the meeting in Oslo signals a thaw", "The mill, built in 1891, burned down".
final class FiniteForms {
    private static final class Lists {
        static final Set<String> VERBS = WordList.words("verbs");
        static final Set<String> SUBORDINATORS = WordList.words("claim-subordinators");
    }

    private static final Set<String> OBJECT = Set.of("DT", "PRP$", "PRP", "CD", "$", "NNS", "NNP");

    private FiniteForms() {}

    /// Changes `tags` where no verb of the sentence is finite: a base form behind a comma or a plural becomes the
    /// present, and so does a plural behind a comma with an infinitive behind it.
    static void mend(String text, List<Span> tokens, String[] tags) {
        mendSpeech(text, tokens, tags);
        mendOpening(text, tokens, tags);
        for (String tag : tags) {
            if (isFinite(tag)) {
                return;
            }
        }
        for (int i = 2; i < tags.length; i++) {
            boolean parted = tags[i - 1].equals(",");
            if (tags[i].equals("VB") && (parted || tags[i - 1].equals("NNS")) && hasNoun(tags, i)) {
                tags[i] = "VBP";
                return;
            }
            if (tags[i].equals("VBN") && parted && isBehindAside(tags, i)) {
                tags[i] = "VBD";
                return;
            }
            if (tags[i].equals("NNS")
                    && parted
                    && opensInfinitive(tags, i + 1)
                    && isVerb(tokens.get(i).of(text))) {
                tags[i] = "VBZ";
                return;
            }
        }
    }

    /// "..., the mountain police say.": a "say" that ends the sentence behind a noun.
    private static void mendSpeech(String text, List<Span> tokens, String[] tags) {
        int last = tags.length - 2;
        if (last > 2
                && tags[last].equals("NN")
                && tags[last - 1].startsWith("NN")
                && tokens.get(last).of(text).equals("say")) {
            tags[last] = "VBP";
        }
    }

    /// In a clause that opens the sentence and has no finite verb before its comma, a plural behind a noun and before
    /// what could be its object becomes the present.
    private static void mendOpening(String text, List<Span> tokens, String[] tags) {
        boolean opens = tags.length > 0
                && Lists.SUBORDINATORS.contains(tokens.getFirst().of(text).toLowerCase(Locale.ROOT));
        int end = opens ? Arrays.asList(tags).indexOf(",") : -1;
        if (Arrays.stream(tags, 0, Math.max(end, 0)).anyMatch(FiniteForms::isFinite)) {
            return;
        }
        for (int i = 2; i + 1 < end; i++) {
            if (tags[i].equals("NNS")
                    && tags[i - 1].startsWith("NN")
                    && OBJECT.contains(tags[i + 1])
                    && isVerb(tokens.get(i).of(text))) {
                tags[i] = "VBZ";
                return;
            }
        }
    }

    private static boolean isFinite(String tag) {
        return tag.equals("MD") || tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP");
    }

    /// A noun that opens the sentence or stands behind its first words, with no verb before it.
    private static boolean hasNoun(String[] tags, int verb) {
        for (int i = 0; i < verb && !tags[i].startsWith("VB") && !tags[i].equals("TO"); i++) {
            if (tags[i].startsWith("NN")) {
                return true;
            }
        }
        return false;
    }

    /// "The mill, built in 1891, burned": a noun, and a participle between commas.
    private static boolean isBehindAside(String[] tags, int verb) {
        int comma = Arrays.asList(tags).indexOf(",");
        return comma > 0
                && comma + 2 < verb
                && tags[comma - 1].startsWith("NN")
                && (tags[comma + 1].equals("VBN") || tags[comma + 1].equals("VBG"));
    }

    private static boolean opensInfinitive(String[] tags, int at) {
        return at + 1 < tags.length && tags[at].equals("TO") && tags[at + 1].equals("VB");
    }

    private static boolean isVerb(String word) {
        return Lists.VERBS.contains(Lemmatizer.lemma(word, "VBZ"));
    }
}
