package org.claimgraph.compare.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.compare.Report;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Dimension;
import org.junit.jupiter.api.Test;

class QuestionWriterTest {
    private final QuestionWriter writer = new QuestionWriter();

    @Test
    void anItThatOnlyOpensTheSentenceIsNotAskedFor() {
        Claim claim = claim("It was the first meeting of the two heads since 2019.", "It", "was", "be")
                .to("the first meeting of the two heads")
                .claim()
                .claim();

        assertThat(writer.question(claim, Dimension.TIME, "2019"))
                .isEqualTo("When was the first meeting of the two heads?");
    }

    @Test
    void aPronounIsWrittenSmallWithinAQuestion() {
        Claim claim = claim("It collapsed in 1961.", "It", "collapsed", "collapse")
                .claim()
                .claim();

        assertThat(writer.question(claim, Dimension.TIME, "1961")).isEqualTo("When did it collapse?");
    }

    @Test
    void aNameKeepsItsCapital() {
        Claim claim = claim("Corwin met the mayor in Oslo.", "Corwin", "met", "meet")
                .to("the mayor")
                .claim()
                .claim();

        assertThat(writer.question(claim, Dimension.PLACE, "Oslo")).isEqualTo("Where did Corwin meet the mayor?");
    }

    private static Report claim(String text, String subject, String predicate, String lemma) {
        return Report.of("Dune Post", "2026-05-04T08:00:00Z", text).does(subject, predicate, lemma);
    }
}
