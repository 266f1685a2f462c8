package org.claimgraph.extract.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.Lemmatizer;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Span;

/// What a participle is told as once it stands alone: "The dam broke, killing four people and leaving ten homeless"
/// says that it killed four and left ten homeless, "will close, saving 3 million" that it will save them.
final class Participles {
    /// Participles that are prepositions, and verbs whose own form tells little.
    private static final Set<String> NOT_TOLD =
            Set.of("accord", "be", "concern", "depend", "follow", "have", "include", "regard");

    private static final String ENDING = "ing";

    private static final class Lists {
        static final Map<String, String> PASTS = WordList.table("verb-pasts");
    }

    private Participles() {}

    /// The past or the future of a statement's participle and of those joined to it, by where each stands; none for
    /// another verb.
    static Map<Span, String> finite(Statement statement) {
        List<Token> tokens = statement.sentence().tokens();
        int verb = statement.predicate().from();
        Map<Span, String> finite = new LinkedHashMap<>();
        int governor = NOT_TOLD.contains(tokens.get(verb).lemma()) ? -1 : governor(tokens, verb);
        if (governor < 0) {
            return finite;
        }
        List<Token> auxiliaries = auxiliaries(tokens, governor);
        boolean will = auxiliaries.stream().anyMatch(token -> Words.is(token, "will"));
        if (!will && !isPast(tokens.get(governor), auxiliaries)) {
            return finite;
        }
        for (int i = verb; i < Math.min(statement.told().to(), tokens.size()); i++) {
            Token token = tokens.get(i);
            boolean joined = token.head() == verb
                    && token.relation().equals("conj")
                    && token.tag().equals("VBG");
            if (i == verb || joined) {
                finite.put(token.span(), will ? "will " + token.lemma() : past(token));
            }
        }
        if (finite.containsValue("")) {
            return Map.of(); // all or none: no "killed four and leaving ten"
        }
        return finite;
    }

    /// The verb that a participle in "-ing" goes with: what it hangs on, or behind a comma the sentence's; -1 for
    /// one of a noun, and for another form.
    static int governor(List<Token> tokens, int verb) {
        Token participle = tokens.get(verb);
        if (!participle.tag().equals("VBG")) {
            return -1;
        }
        if (participle.relation().equals("advcl")) {
            return participle.head();
        }
        boolean parted = verb > 0 && Words.isComma(tokens.get(verb - 1));
        for (int i = 0; parted && i < verb; i++) {
            if (tokens.get(i).relation().equals("root") && tokens.get(i).tag().startsWith("VB")) {
                return i;
            }
        }
        return -1;
    }

    private static List<Token> auxiliaries(List<Token> tokens, int verb) {
        return tokens.stream()
                .filter(token -> token.head() == verb && token.relation().startsWith("aux"))
                .toList();
    }

    /// Also of a past that the tagger takes for a participle: "Two jets collided".
    private static boolean isPast(Token verb, List<Token> auxiliaries) {
        return switch (verb.tag()) {
            case "VBD" -> true;
            case "VBN" ->
                (auxiliaries.isEmpty() && verb.relation().equals("root"))
                        || auxiliaries.stream()
                                .anyMatch(token -> token.lemma().equals("have")
                                        || Words.is(token, "was")
                                        || Words.is(token, "were"));
            default -> false;
        };
    }

    /// "Killed" of "killing", "carried" of "carrying", "left" of "leaving"; empty where the form is not known.
    private static String past(Token participle) {
        String word = participle.text();
        String irregular = Lists.PASTS.get(participle.lemma());
        if (irregular != null) {
            return irregular;
        }
        if (!word.endsWith(ENDING) || Lemmatizer.isIrregular(participle.lemma())) {
            return "";
        }
        String stem = word.substring(0, word.length() - ENDING.length());
        int last = stem.length() - 1;
        if (last < 1) {
            return "";
        }
        boolean consonant = "aeiou".indexOf(stem.charAt(last - 1)) < 0;
        return switch (stem.charAt(last)) {
            case 'y' -> consonant ? stem.substring(0, last) + "ied" : stem + "ed";
            case 'e' -> stem + "d";
            default -> stem + "ed";
        };
    }
}
