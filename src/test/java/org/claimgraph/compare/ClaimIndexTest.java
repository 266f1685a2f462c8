package org.claimgraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimIndexTest {
    private final ClaimIndex index = new ClaimIndex();

    @Test
    void twoWordingsOfOneQuestionShareItsTopic() {
        Report killed = Report.of("Dune Post", "2026-05-04T08:00:00Z", "The landslide killed nine people.");
        Report toll = Report.of("Fjord Daily", "2026-05-04T08:00:00Z", "The death toll stands at nine.");

        assertThat(index.keys(killed.claim().claim())).contains("t:death", "w:landslid");
        assertThat(index.keys(toll.claim().claim())).contains("t:death");
    }
}
