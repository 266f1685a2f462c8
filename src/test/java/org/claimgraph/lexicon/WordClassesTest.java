package org.claimgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {
    private final WordClasses classes = WordClasses.shared();

    @Test
    void wordsThatAreUsedAlikeShareACoarseCluster() {
        int moscow = classes.cluster(classes.find("moscow"), 8);
        assertThat(moscow).isPositive();
        assertThat(classes.cluster(classes.find("Madrid"), 8)).isEqualTo(moscow);
        assertThat(classes.cluster(classes.find("quickly"), 8)).isNotEqualTo(moscow);
    }

    @Test
    void caseAndDigitsMakeNoDifference() {
        assertThat(classes.find("SAID")).isEqualTo(classes.find("said"));
        assertThat(classes.find("1,250")).isEqualTo(classes.find("7"));
    }

    @Test
    void anUnknownWordHasNoClasses() {
        int entry = classes.find("zxqvkkw");
        assertThat(entry).isEqualTo(WordClasses.UNKNOWN);
        assertThat(classes.cluster(entry)).isZero();
        assertThat(classes.cluster(entry, 4)).isEqualTo(classes.cluster(WordClasses.UNKNOWN, 4));
        assertThat(classes.tags(entry)).isZero();
    }
}
