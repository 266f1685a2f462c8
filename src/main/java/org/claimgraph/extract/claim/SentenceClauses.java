package org.claimgraph.extract.claim;

import java.util.List;
import org.claimgraph.extract.clause.Clause;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// A sentence and its clauses.
record SentenceClauses(Sentence sentence, List<Clause> clauses) {
    List<Token> tokens() {
        return sentence.tokens();
    }

    Span span(Range range) {
        return range.span(sentence);
    }

    /// The words of a clause, without conjunctions and signs at its ends.
    Span span(Clause clause) {
        Range trimmed = clause.range().trimmed(sentence);
        return trimmed.isEmpty() ? span(clause.range()) : span(trimmed);
    }

    /// Whether a piece of the sentence belongs to a clause rather than to one inside it.
    boolean owns(Clause clause, Span piece) {
        return clause.equals(innermost(piece));
    }

    /// "announced Wednesday it will close": the day is that of the announcement.
    private Range owned(Clause clause) {
        Range range = clause.range();
        Range subject = clause.subject();
        boolean bare = clause.kind() == Clause.Kind.COMPLEMENT
                && (tokens().get(range.from()).tag().startsWith("NN") || isDated(range.from()));
        return bare && subject != null && range.contains(subject.from())
                ? new Range(subject.from(), range.to())
                : range;
    }

    /// "said on Monday it would".
    private boolean isDated(int at) {
        return tokens().get(at).tag().equals("IN")
                && at + 1 < tokens().size()
                && tokens().get(at + 1).tag().equals("NNP");
    }

    /// The clause with the fewest words that holds the start of a piece.
    private @Nullable Clause innermost(Span piece) {
        Clause best = null;
        for (Clause clause : clauses) {
            Span span = span(owned(clause));
            boolean holds = span.start() <= piece.start() && piece.start() < span.end();
            if (holds
                    && (best == null
                            || clause.range().to() - clause.range().from()
                                    < best.range().to() - best.range().from())) {
                best = clause;
            }
        }
        return best;
    }
}
