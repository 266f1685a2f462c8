package org.claimgraph.extract.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Token;
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
        static final Set<String> IRREGULAR =
                Set.copyOf(WordList.table("irregular-verbs").values());
    }

    private Participles() {}

    /// The past or the future of a statement's participle and of those joined to it, by where each stands; none for
    /// another verb.
    static Map<Span, String> finite(Statement statement) {
        List<Token> tokens = statement.sentence().tokens();
        int verb = statement.predicate().from();
        Map<Span, String> finite = new LinkedHashMap<>();
        int governor = isTold(tokens, verb) ? governor(tokens, verb) : -1;
        boolean will = governor >= 0 && hasAuxiliary(tokens, governor, "will");
        if (governor < 0 || (!will && !isPast(tokens, governor))) {
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

    private static boolean isTold(List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        return verb.tag().equals("VBG") && !NOT_TOLD.contains(verb.lemma());
    }

    /// The verb that a participle goes with: what it hangs on, or behind a comma the sentence's; -1 for one of a noun.
    static int governor(List<Token> tokens, int verb) {
        Token participle = tokens.get(verb);
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

    private static boolean isPast(List<Token> tokens, int governor) {
        return switch (tokens.get(governor).tag()) {
            case "VBD" -> true;
            case "VBN" ->
                isBare(tokens, governor)
                        || hasAuxiliary(tokens, governor, "have")
                        || hasAuxiliary(tokens, governor, "was")
                        || hasAuxiliary(tokens, governor, "were");
            default -> false;
        };
    }

    /// A past that the tagger takes for a participle: "Two jets collided".
    private static boolean isBare(List<Token> tokens, int verb) {
        return tokens.get(verb).relation().equals("root")
                && tokens.stream()
                        .noneMatch(token ->
                                token.head() == verb && token.relation().startsWith("aux"));
    }

    private static boolean hasAuxiliary(List<Token> tokens, int governor, String word) {
        return tokens.stream()
                .anyMatch(token -> token.head() == governor
                        && token.relation().startsWith("aux")
                        && (token.lemma().equals(word) || Words.is(token, word)));
    }

    /// "Killed" of "killing", "carried" of "carrying", "left" of "leaving"; empty where the form is not known.
    private static String past(Token participle) {
        String word = participle.text();
        String irregular = Lists.PASTS.get(participle.lemma());
        if (irregular != null) {
            return irregular;
        }
        if (!word.endsWith(ENDING) || Lists.IRREGULAR.contains(participle.lemma())) {
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
