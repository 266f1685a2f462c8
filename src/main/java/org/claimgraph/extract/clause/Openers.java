package org.claimgraph.extract.clause;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;

/// The words that open a clause.
final class Openers {
    private static final Set<String> COMPLEMENTIZERS = Set.of("that", "whether", "if", "how", "why", "what");

    private static final Set<String> SPANS_OF_TIME = Set.of(
            "day",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "today",
            "yesterday",
            "summer",
            "winter",
            "spring",
            "autumn",
            "fall",
            "weekend",
            "quarter");

    private Openers() {}

    /// "which", "who", "where"; and "that" right before its verb.
    static boolean isRelative(Token token, boolean beforeVerb) {
        String tag = token.tag();
        if (Words.is(token, "neither") || Words.is(token, "either")) {
            return false; // whatever their tag
        }
        return tag.equals("WDT")
                || tag.equals("WP$")
                || (tag.equals("WP") && !Words.is(token, "what"))
                || (tag.equals("WRB") && (Words.is(token, "where") || Words.is(token, "when")))
                || (Words.is(token, "that") && beforeVerb && !tag.equals("DT"));
    }

    static boolean isComplementizer(Token token) {
        return COMPLEMENTIZERS.contains(Words.lower(token)) && !token.tag().equals("DT");
    }

    static boolean isSubordinator(Token token) {
        return Lists.SUBORDINATORS.contains(Words.lower(token)) && !token.tag().startsWith("NN");
    }

    /// "as planned and", "when asked": a conjunction right before a participle opens no clause.
    static boolean isReduced(List<Token> tokens, int at) {
        return isSubordinator(tokens.get(at))
                && at + 1 < tokens.size()
                && tokens.get(at + 1).tag().equals("VBN");
    }

    /// "week" in "said last week the firm would pay".
    static boolean isSpanOfTime(Token token) {
        return SPANS_OF_TIME.contains(token.lemma());
    }

    /// Whether a verb or a noun takes a clause with "that" for what is said or thought.
    static boolean takesClause(Token token) {
        Map<String, String> cues = Words.isNoun(token) ? Lists.SPEECH_NOUNS : Lists.SPEECH_VERBS;
        return cues.getOrDefault(token.lemma(), "").contains("S");
    }

    /// A sign that ends one clause and opens another.
    static boolean isBreak(Token token) {
        return switch (token.text()) {
            case ";", ":", "(", "[" -> true;
            default -> Words.isQuotationMark(token);
        };
    }

    private static final class Lists {
        static final Map<String, String> SPEECH_VERBS = WordList.table("speech-verbs");
        static final Map<String, String> SPEECH_NOUNS = WordList.table("speech-nouns");
        static final Set<String> SUBORDINATORS = WordList.words("claim-subordinators");
    }
}
