package org.claimgraph.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Base forms of English words: irregular forms from lists, the rest by the spelling rules of inflection, checked
/// against the verbs that exist.
public final class Lemmatizer {
    private static final Map<String, String> AUXILIARIES = Map.of(
            "'re", "be", "'m", "be", "'ve", "have", "'ll", "will", "n't", "not", "ca", "can", "wo", "will", "sha",
            "shall");

    private static final Pattern ONE_SHORT_SYLLABLE = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]");
    private static final Pattern NEEDS_E =
            Pattern.compile(".*([vuz]|[^aeiou]c|[aeiou]c|[^aeiou]s|[^s]is|at|[lr]g|dg|bl|tl|ur)");
    private static final Pattern HISS = Pattern.compile(".*(ss|x|ch|sh|zz|[^aeiou]o)");

    private Lemmatizer() {}

    /// The base form of `word`, lower case unless it is a name.
    ///
    /// @param word as it stands in the text; curly apostrophes do
    /// @param tag  its Penn Treebank tag: "left" is "leave" as `VBD` and "left" as `JJ`
    public static String lemma(String word, String tag) {
        if (tag.startsWith("NNP")) {
            return Characters.plain(word);
        }
        String lower = Characters.plain(word).toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "MD" -> verb(lower, tag);
            case "NNS" -> noun(lower);
            case "JJR", "JJS", "RBR", "RBS" -> adjective(lower);
            case "RB" -> lower.equals("n't") ? "not" : lower;
            default -> lower;
        };
    }

    // ---- verbs

    private static String verb(String word, String tag) {
        String auxiliary = AUXILIARIES.get(word);
        if (auxiliary != null) {
            return auxiliary;
        }
        if (word.equals("'s") || word.equals("'d")) {
            return clitic(word, tag);
        }
        if (tag.equals("MD")) {
            return word;
        }
        String irregular = Verbs.IRREGULAR.get(word);
        return irregular != null && !tag.equals("VB") ? irregular : regularVerb(word, tag);
    }

    /// "'s" is "is" more often than "has"; "'d" is "would" as a modal.
    private static String clitic(String word, String tag) {
        return word.equals("'s") ? "be" : tag.equals("MD") ? "would" : "have";
    }

    private static String regularVerb(String word, String tag) {
        int hyphen = word.lastIndexOf('-') + 1;
        if (hyphen > 1 && !Verbs.BASE.contains(word)) {
            return word.substring(0, hyphen) + verb(word.substring(hyphen), tag);
        }
        return switch (tag) {
            case "VBZ" -> withoutS(word, Verbs.BASE::contains);
            case "VBD", "VBN" -> word.endsWith("ed") && word.length() > 3 ? stem(word, 2) : word;
            case "VBG" -> word.endsWith("ing") && word.length() > 4 ? stem(word, 3) : word;
            default -> word;
        };
    }

    /// Takes back what an ending changed: "planned" to "plan", "making" to "make", "carried" to "carry", "died" to
    /// "die".
    private static String stem(String word, int ending) {
        String stem = word.substring(0, word.length() - ending);
        if (ending == 2 && stem.endsWith("i")) {
            return Verbs.BASE.contains(stem + 'e') ? stem + 'e' : stem.substring(0, stem.length() - 1) + 'y';
        }
        String single = isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
        List<String> candidates = wouldDouble(stem) ? List.of(stem + 'e', stem) : List.of(stem, stem + 'e', single);
        for (String candidate : candidates) {
            if (Verbs.BASE.contains(candidate)) {
                return candidate;
            }
        }
        return guessedStem(stem, single);
    }

    /// "hop" would have given "hopping": the stem of "hoping" is "hope".
    private static boolean wouldDouble(String stem) {
        return ONE_SHORT_SYLLABLE.matcher(stem).matches();
    }

    /// For a verb that no list holds: an "e" after the consonants that a word seldom ends in.
    private static String guessedStem(String stem, String single) {
        if (!single.equals(stem) && !stem.endsWith("ss") && !stem.endsWith("ll")) {
            return single;
        }
        return NEEDS_E.matcher(stem).matches() ? stem + 'e' : stem;
    }

    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "aeiou".indexOf(stem.charAt(last)) < 0;
    }

    // ---- nouns

    private static String noun(String word) {
        int hyphen = word.lastIndexOf('-') + 1;
        String last = word.substring(hyphen);
        String irregular = Nouns.IRREGULAR.get(last);
        return word.substring(0, hyphen) + (irregular != null ? irregular : withoutS(last, any -> false));
    }

    private static String withoutS(String word, Predicate<String> known) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 3) {
            return word;
        }
        String bare = word.substring(0, word.length() - 1);
        if (known.test(bare) || !bare.endsWith("e")) {
            return bare;
        }
        String shorter = bare.substring(0, bare.length() - 1);
        if (shorter.endsWith("i")) {
            return shorter.length() > 2 ? shorter.substring(0, shorter.length() - 1) + 'y' : bare;
        }
        boolean hisses = HISS.matcher(shorter).matches();
        return hisses || known.test(shorter) ? shorter : bare;
    }

    // ---- adjectives and adverbs

    private static String adjective(String word) {
        String irregular = Adjectives.IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        int ending = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
        if (ending == 0 || word.length() - ending < 3) {
            return word;
        }
        String stem = word.substring(0, word.length() - ending);
        if (stem.endsWith("i")) {
            return stem.substring(0, stem.length() - 1) + 'y';
        }
        return isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
    }

    /// Whether a verb has forms that no rule makes of its base form: "leave".
    public static boolean isIrregular(String verb) {
        return Verbs.WITH_FORMS_OF_THEIR_OWN.contains(verb);
    }

    // ---- the lists, each read when first needed

    private static final class Verbs {
        static final Set<String> BASE = WordList.words("verbs");
        static final Map<String, String> IRREGULAR = WordList.table("irregular-verbs");
        static final Set<String> WITH_FORMS_OF_THEIR_OWN = Set.copyOf(IRREGULAR.values());
    }

    private static final class Nouns {
        static final Map<String, String> IRREGULAR = WordList.table("irregular-nouns");
    }

    private static final class Adjectives {
        static final Map<String, String> IRREGULAR = WordList.table("irregular-adjectives");
    }
}
