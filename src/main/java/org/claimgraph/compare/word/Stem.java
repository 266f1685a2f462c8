package org.claimgraph.compare.word;

import java.util.Locale;
import java.util.Map;
import org.claimgraph.lexicon.WordList;

/// What the forms of a word share, so that they can be compared: "rose" and "rising" are "ris".
///
/// A light suffix stripper in the manner of Harman's S-stemmer (1991), with the verb endings added and a list for the
/// irregular forms. A stem need not be a word.
final class Stem {
    private static final class Irregular {
        static final Map<String, String> FORMS = WordList.table("compare-irregular");
    }

    private Stem() {}

    static String of(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        if (word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
        }
        return stripped(Irregular.FORMS.getOrDefault(word, word));
    }

    private static String stripped(String word) {
        if (word.length() < 4 || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        String verb = withoutVerbEnding(withoutPlural(word));
        return verb.length() > 3 && verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutVerbEnding(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : new String[] {"ing", "ed"}) {
            String rest = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
            if (rest.length() > 2 && hasVowel(rest)) {
                return undoubled(rest);
            }
        }
        return word;
    }

    private static String undoubled(String rest) {
        int last = rest.length() - 1;
        boolean doubled = rest.charAt(last) == rest.charAt(last - 1) && "bdgmnprt".indexOf(rest.charAt(last)) >= 0;
        return doubled ? rest.substring(0, last) : rest;
    }

    private static boolean hasVowel(String rest) {
        return rest.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }
}
