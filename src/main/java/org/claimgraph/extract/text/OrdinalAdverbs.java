package org.claimgraph.extract.text;

import java.util.List;
import org.claimgraph.lexicon.Lemmatizer;
import org.claimgraph.model.Span;

/// Mends the tag of "last" and "first" beside a verb: "the two leaders last met in 2019", "had first opened".
final class OrdinalAdverbs {
    private static final List<String> WORDS = List.of("last", "first");

    private OrdinalAdverbs() {}

    /// Changes a word of `tags` to an adverb where a past form stands right behind it, be it taken for a noun, and a
    /// noun, a pronoun or another verb right before.
    static void mend(String text, List<Span> tokens, String[] tags) {
        for (int i = 1; i + 1 < tags.length; i++) {
            if (isBehindSubject(tags[i - 1])
                    && isOrdinal(text, tokens.get(i))
                    && isPast(tokens.get(i + 1).of(text), tags[i + 1])) {
                tags[i] = "RB";
                tags[i + 1] = tags[i - 1].startsWith("VB") ? "VBN" : "VBD";
            }
        }
    }

    private static boolean isBehindSubject(String tag) {
        return tag.startsWith("NN")
                || tag.equals("PRP")
                || tag.startsWith("VB")
                || tag.equals("WDT")
                || tag.equals("WP");
    }

    private static boolean isOrdinal(String text, Span word) {
        return WORDS.stream()
                .anyMatch(ordinal -> ordinal.length() == word.length()
                        && text.regionMatches(true, word.start(), ordinal, 0, ordinal.length()));
    }

    private static boolean isPast(String word, String tag) {
        boolean mistaken = (tag.equals("NN") || tag.equals("JJ"))
                && !Lemmatizer.lemma(word, "VBD").equals(word)
                && !word.endsWith("ed");
        return tag.equals("VBD") || tag.equals("VBN") || mistaken;
    }
}
