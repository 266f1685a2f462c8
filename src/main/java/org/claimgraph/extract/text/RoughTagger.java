package org.claimgraph.extract.text;

import java.util.Locale;
import java.util.Map;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.lexicon.WordList;

/// Tags by a word's own look alone, until the tagger's model stands.
final class RoughTagger {
    private static final Map<String, String> CLOSED = WordList.table("closed-class");

    private RoughTagger() {}

    static String tag(String word, boolean first) {
        String lower = Characters.plain(word).toLowerCase(Locale.ROOT);
        String closed = CLOSED.get(lower);
        char c = lower.charAt(0);
        if (closed != null) {
            return closed;
        }
        if (!Character.isLetterOrDigit(c)) {
            return c == '"'
                    ? "''"
                    : c == '.' || c == '!' || c == '?' ? "." : c == ',' ? "," : Characters.isCurrency(c) ? "$" : ":";
        }
        if (Character.isDigit(c)) {
            return "CD";
        }
        return Character.isUpperCase(word.charAt(0)) && !first ? "NNP" : bySuffix(lower);
    }

    private static String bySuffix(String lower) {
        return lower.endsWith("ed")
                ? "VBD"
                : lower.endsWith("ing")
                        ? "VBG"
                        : lower.endsWith("ly") ? "RB" : lower.endsWith("s") && !lower.endsWith("ss") ? "NNS" : "NN";
    }
}
