package org.claimgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.text.Token;

/// Participles that a tagger takes for the past tense.
final class ReducedVerbs {
    private ReducedVerbs() {}

    /// "cancel a contract announced in May": a past form right behind the object of a verb that takes no clause is a
    /// participle, whatever its tag.
    static List<VerbGroup> without(List<Token> tokens, List<VerbGroup> all) {
        List<VerbGroup> kept = new ArrayList<>();
        for (VerbGroup verb : all) {
            VerbGroup before = kept.isEmpty() ? null : kept.getLast();
            boolean reduced = before != null
                    && verb.from() == verb.main()
                    && tokens.get(verb.main()).tag().equals("VBD")
                    && verb.to() < tokens.size()
                    && tokens.get(verb.to()).tag().equals("IN")
                    && !Openers.takesClause(tokens.get(before.main()))
                    && !tokens.get(before.main()).lemma().equals("be")
                    && isPlainPhrase(tokens, before.to(), verb.from());
            if (!reduced) {
                kept.add(verb);
            }
        }
        return kept;
    }

    private static boolean isPlainPhrase(List<Token> tokens, int from, int to) {
        return from < to
                && tokens.subList(from, to).stream()
                        .allMatch(
                                token -> (Words.isPhrasal(token) && !Words.isPronoun(token)) || Words.isAdverb(token));
    }
}
