package org.claimgraph.extract.name;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.extract.text.Token;

/// An "it" that stands for no body: "it was the first time that they met", "it happened at dawn", "it was caused by
/// ice", "it was an oven, not a battery".
public final class EventPronoun {
    /// What events do.
    private static final Set<String> HAPPENS = Set.of("happen", "occur", "erupt", "last");

    /// What is done to events: "it was set off by a spark".
    private static final Set<String> BROUGHT_ABOUT =
            Set.of("cause", "trigger", "spark", "touch", "set", "ignite", "feel");

    /// How many words behind "it was" may hold "time".
    private static final int NEAR = 3;

    /// How many words behind "it was" may stand before ", not".
    private static final int FARTHEST_CONTRAST = 9;

    private EventPronoun() {}

    /// Whether the "it" at this place is one.
    public static boolean at(List<Token> tokens, int pronoun) {
        int verb = pronoun + 1;
        while (verb < tokens.size() && isAuxiliary(tokens.get(verb))) {
            verb++;
        }
        if (verb >= tokens.size()) {
            return false;
        }
        List<Token> behind = tokens.subList(verb + 1, tokens.size());
        boolean be = tokens.get(verb).lemma().equals("be");
        return HAPPENS.contains(tokens.get(verb).lemma())
                || (be && (isOfTime(behind) || isBroughtAbout(behind) || isToldApart(behind)));
    }

    private static boolean isAuxiliary(Token token) {
        String tag = token.tag();
        return tag.equals("MD") || tag.equals("RB") || token.lemma().equals("have");
    }

    private static boolean isOfTime(List<Token> behind) {
        return behind.stream().limit(NEAR).anyMatch(token -> token.text().equals("time"));
    }

    private static boolean isBroughtAbout(List<Token> behind) {
        return behind.stream()
                .filter(token -> !token.tag().startsWith("RB"))
                .findFirst()
                .filter(token -> token.tag().equals("VBN") && BROUGHT_ABOUT.contains(token.lemma()))
                .isPresent();
    }

    private static boolean isToldApart(List<Token> behind) {
        boolean article = !behind.isEmpty()
                && Set.of("a", "an").contains(behind.getFirst().text());
        return article
                && IntStream.range(1, Math.min(behind.size(), FARTHEST_CONTRAST))
                        .anyMatch(at -> behind.get(at - 1).text().equals(",")
                                && behind.get(at).text().equals("not"));
    }
}
