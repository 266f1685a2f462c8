package org.claimgraph.extract.quantity;

import java.util.Map;
import org.claimgraph.lexicon.WordList;

/// English plurals to singulars, for nouns that no lemma is known of: names and the parts of joined tokens.
final class Plurals {
    private static final int SHORT = 3;

    private Plurals() {}

    private static final class Irregular {
        private static final Map<String, String> WORDS = WordList.table("value-plurals");
    }

    static String singular(String noun) {
        String irregular = Irregular.WORDS.get(noun);
        if (irregular != null) {
            return irregular;
        }
        if (noun.endsWith("ies") && noun.length() > SHORT + 1) {
            return noun.substring(0, noun.length() - SHORT) + "y";
        }
        if (noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("sses") || noun.endsWith("xes")) {
            return noun.substring(0, noun.length() - 2);
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is");
        return plural && noun.length() > SHORT ? noun.substring(0, noun.length() - 1) : noun;
    }
}
