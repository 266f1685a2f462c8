package org.claimgraph.extract.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;

/// Sentences that lift a clause's time out of it: "It was the first time the leaders had met since 2018", "The last
/// time they met was in 2018". They say one thing, and say it with the inner verb.
///
/// @param carriers the verbs that only carry the time: "was", "marks"
/// @param inner    the verbs that tell what happened: "had met"
record TimeClefts(Set<VerbGroup> carriers, Set<VerbGroup> inner) {
    private static final Set<String> CARRIERS = Set.of("be", "mark", "represent", "become", "come");
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "last", "next", "only", "latest");

    /// @param finite the sentence's finite verb groups in order
    static TimeClefts of(Sentence sentence, List<VerbGroup> finite) {
        TimeClefts clefts = new TimeClefts(new LinkedHashSet<>(), new LinkedHashSet<>());
        List<Token> tokens = sentence.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            if (Words.is(tokens.get(at), "time") && ORDINALS.contains(Words.lower(tokens.get(at - 1)))) {
                clefts.add(tokens, finite, at);
            }
        }
        return clefts;
    }

    private void add(List<Token> tokens, List<VerbGroup> finite, int at) {
        int next = 0;
        while (next < finite.size() && finite.get(next).from() < at) {
            next++;
        }
        if (next == finite.size() || !isClause(tokens, at + 1, finite.get(next).from())) {
            return;
        }
        if (next > 0 && isCarrier(tokens, finite.get(next - 1)) && !hasComma(tokens, finite.get(next - 1).to(), at)) {
            carriers.add(finite.get(next - 1));
            inner.add(finite.get(next));
        } else if (next + 1 < finite.size()
                && isCarrier(tokens, finite.get(next + 1))
                && !hasComma(tokens, at, finite.get(next + 1).from())) {
            carriers.add(finite.get(next + 1));
            inner.add(finite.get(next));
        }
    }

    /// A subject stands between "time" and the verb.
    private static boolean isClause(List<Token> tokens, int from, int to) {
        return from < to
                && !hasComma(tokens, from, to)
                && tokens.subList(from, to).stream().anyMatch(Words::isNominal);
    }

    private static boolean isCarrier(List<Token> tokens, VerbGroup verb) {
        return CARRIERS.contains(tokens.get(verb.main()).lemma());
    }

    private static boolean hasComma(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(Words::isComma);
    }
}
