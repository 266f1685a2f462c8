package org.claimgraph.extract.text;

import java.util.Map;
import org.claimgraph.lexicon.WordList;

/// Words that are written with a period of their own, and what that period can mean.
final class Abbreviations {
    /// How likely a sentence ends at the abbreviation's period.
    enum Kind {
        /// Stands before a name and never ends a sentence: "Gov.", "Lt."
        TITLE,
        /// A month or a word like "No." before a number.
        BEFORE_NUMBER,
        /// May end a sentence: "Inc.", "U.S.", "etc."
        OPEN,
        /// Ends one unless a zone or a day follows: "a.m."
        HOUR
    }

    private final Map<String, String> kinds = WordList.table("abbreviations");

    /// Whether the period after `word`, which is given without it, belongs to it.
    boolean isAbbreviation(String word) {
        return isInitials(word) || kinds.containsKey(word);
    }

    /// Whether `word` is an ordinary word unless a number follows: "No. 5".
    boolean needsNumber(String word) {
        return "NUMBERED".equals(kinds.get(word));
    }

    /// The kind of an abbreviation given with its period.
    Kind kind(String token) {
        String kind = kinds.getOrDefault(token.substring(0, token.length() - 1), "OPEN");
        return kind.equals("NUMBERED") ? Kind.BEFORE_NUMBER : Kind.valueOf(kind);
    }

    /// One letter, or letters parted by periods: "J", "U.S", "Ph.D".
    private static boolean isInitials(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        if (word.indexOf('.') < 0) {
            return false;
        }
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            run = word.charAt(i) == '.' ? 0 : run + 1;
            if (run > 2 || (!Character.isLetter(word.charAt(i)) && word.charAt(i) != '.')) {
                return false;
            }
        }
        return true;
    }
}
