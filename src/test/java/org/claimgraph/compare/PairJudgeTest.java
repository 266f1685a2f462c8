package org.claimgraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.compare.PairJudge.Verdict;
import org.junit.jupiter.api.Test;

class PairJudgeTest {
    private final PairJudge judge = new PairJudge();

    @Test
    void whatTheEvidenceSaysIsSupported() {
        Verdict verdict = judge.judge(
                "Ilse Marr (born 4 March 1951) is a Danish potter who won the Kiln Medal in 1990.",
                "Ilse Marr is a potter.");

        assertThat(verdict.support()).isGreaterThan(verdict.contradiction());
    }

    @Test
    void aNegatedStatementOfTheSameIsContradicted() {
        Verdict verdict = judge.judge(
                "Ilse Marr (born 4 March 1951) is a Danish potter who won the Kiln Medal in 1990.",
                "Ilse Marr is not a potter.");

        assertThat(verdict.contradiction()).isGreaterThan(verdict.support());
    }

    @Test
    void anotherYearIsContradicted() {
        Verdict verdict = judge.judge("The Marr bridge was finished in 1961.", "The Marr bridge was finished in 1972.");

        assertThat(verdict.contradiction()).isGreaterThan(verdict.support());
    }

    @Test
    void emptyTextsAreJudgedWithoutAnError() {
        Verdict verdict = judge.judge("", "");

        assertThat(verdict.support()).isBetween(0.0, 1.0);
        assertThat(verdict.contradiction()).isBetween(0.0, 1.0);
    }
}
