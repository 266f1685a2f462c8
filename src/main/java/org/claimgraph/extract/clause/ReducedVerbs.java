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
            boolean before = i + 1 < all.size() && isReducedBefore(tokens, verb, all.get(i + 1));
            if (before || isReducedByLater(tokens, all, i)) {
                continue;
            }
            VerbGroup last = kept.isEmpty() ? null : kept.getLast();
            boolean reduced = last != null
                    && verb.from() == verb.main()
                    && tokens.get(verb.main()).tag().equals("VBD")
                    && verb.to() < tokens.size()
                    && tokens.get(verb.to()).tag().equals("IN")
                    && !Openers.takesClause(tokens.get(last.main()))
                    && !tokens.get(last.main()).lemma().equals("be")
                    && isPlainPhrase(tokens, last.to(), verb.from());
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
                && !hasSubject(tokens, next)
                && isPlainPhrase(tokens, verb.to() + 1, next.from());
    }

    /// "The number of people killed when a bridge fell into the river rose": where a later verb has no subject but the
    /// first words, a past form right behind their noun, with a clause of its own behind it, is a participle.
    private static boolean isReducedByLater(List<Token> tokens, List<VerbGroup> all, int i) {
        VerbGroup verb = all.get(i);
        boolean candidate = i == 0
                && verb.from() == verb.main()
                && Words.isPast(tokens.get(verb.main()))
                && !Openers.takesClause(tokens.get(verb.main()))
                && verb.from() > 0
                && Words.isNoun(tokens.get(verb.from() - 1))
                && verb.to() < tokens.size()
                && (tokens.get(verb.to()).tag().equals("WRB") || Openers.isSubordinator(tokens.get(verb.to())));
        return candidate
                && all.size() > 2
                && hasSubject(tokens, all.get(1))
                && !hasSubject(tokens, all.get(2))
                && isPlainPhrase(tokens, all.get(1).to() + 1, all.get(2).from());
    }

    private static boolean hasSubject(List<Token> tokens, VerbGroup verb) {
        return tokens.stream()
                .anyMatch(
                        token -> token.head() == verb.main() && token.relation().startsWith("nsubj"));
    }

    private static boolean isPlainPhrase(List<Token> tokens, int from, int to) {
        return from < to
                && tokens.subList(from, to).stream()
                        .allMatch(
                                token -> (Words.isPhrasal(token) && !Words.isPronoun(token)) || Words.isAdverb(token));
    }
}
