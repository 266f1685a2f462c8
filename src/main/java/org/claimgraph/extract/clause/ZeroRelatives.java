package org.claimgraph.extract.clause;

import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;

/// Finds relative clauses without a pronoun by the words alone: "The machine Corvane bought last year broke".
final class ZeroRelatives {
    private final Sentence sentence;
    private final List<Token> tokens;

    ZeroRelatives(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /// Where the inner subject of a clause that opens the sentence's second one opens; -1 if the clause is no relative
    /// one.
    ///
    /// @param before  the clause before
    /// @param between what stands between its verb and the next one's
    int innerSubject(Clause before, Range between) {
        return before.kind() == Clause.Kind.MAIN && isCircumstance(between)
                ? innerSubject(before.range().from(), before.verb().from())
                : -1;
    }

    /// Nothing but a time stands between two verbs.
    private boolean isCircumstance(Range region) {
        return region.tokens(sentence).stream()
                .allMatch(token -> Openers.isSpanOfTime(token)
                        || token.tag().equals("CD")
                        || token.tag().startsWith("JJ")
                        || (token.tag().equals("IN") && Words.is(token, "in")));
    }

    /// Where a noun phrase follows another without a sign between them; -1 if none does.
    private int innerSubject(int from, int to) {
        boolean definite = tokens.get(from).tag().equals("DT");
        for (int i = from + 1; i < to; i++) {
            String tag = tokens.get(i).tag();
            boolean noun = tokens.get(i - 1).tag().equals("NN")
                    || tokens.get(i - 1).tag().equals("NNS");
            if (noun && (tag.equals("DT") || tag.startsWith("PRP") || (definite && tag.equals("NNP")))) {
                return i;
            }
            if (!Words.isPhrasal(tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }
}
