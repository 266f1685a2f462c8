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
        for (int i = 0; i < all.size(); i++) {
            VerbGroup verb = all.get(i);
            if (i + 1 < all.size() && isReducedBefore(tokens, verb, all.get(i + 1))) {
                continue;
            }
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

    /// "A vaccine tried in Kilifi protected": of two past forms with nothing but a phrase of the first between them,
    /// the second is the predicate where the parse makes it the content of the first, which takes none.
    private static boolean isReducedBefore(List<Token> tokens, VerbGroup verb, VerbGroup next) {
        Token second = tokens.get(next.main());
        boolean past = Words.isPast(tokens.get(verb.from())) && Words.isPast(tokens.get(next.from()));
        boolean bare = verb.from() == verb.main() && next.from() == next.main();
        return past
                && bare
                && verb.from() > 0
                && Words.isNoun(tokens.get(verb.from() - 1))
                && second.relation().equals("ccomp")
                && second.head() == verb.main()
                && verb.to() < next.from()
                && tokens.get(verb.to()).tag().equals("IN")
                && !Openers.takesClause(tokens.get(verb.main()))
                && tokens.stream()
                        .noneMatch(token ->
                                token.head() == next.main() && token.relation().startsWith("nsubj"))
                && isPlainPhrase(tokens, verb.to() + 1, next.from());
    }

    private static boolean isPlainPhrase(List<Token> tokens, int from, int to) {
        return from < to
                && tokens.subList(from, to).stream()
                        .allMatch(
                                token -> (Words.isPhrasal(token) && !Words.isPronoun(token)) || Words.isAdverb(token));
    }
}
