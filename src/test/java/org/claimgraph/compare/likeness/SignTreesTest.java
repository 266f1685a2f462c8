package org.claimgraph.compare.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.claimgraph.lexicon.WordList;
import org.junit.jupiter.api.Test;

class SignTreesTest {
    @Test
    void eachTreeAddsWhatItsLeafTells() {
        SignTrees trees = new SignTrees(List.of(
                List.of("LEAF", "-1"),
                List.of("VERB", "0.5"),
                List.of("LEAF", "-2"),
                List.of("UNIT", "0.1"),
                List.of("LEAF", "1"),
                List.of("LEAF", "3")));
        assertThat(trees.of(signs(0.5, 1))).isCloseTo(1 / (1 + Math.exp(3)), within(1e-9));
        assertThat(trees.of(signs(0.6, 0.1))).isCloseTo(0.5, within(1e-9));
        assertThat(trees.of(signs(0.6, 0.2))).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
    }

    @Test
    void whatShipsIsReadToItsEnd() {
        SignTrees trees = new SignTrees(WordList.rows("compare-match-trees"));
        assertThat(trees.of(new double[Sign.values().length])).isBetween(0.0, 0.5);
    }

    private static double[] signs(double verb, double unit) {
        double[] signs = new double[Sign.values().length];
        signs[Sign.VERB.ordinal()] = verb;
        signs[Sign.UNIT.ordinal()] = unit;
        return signs;
    }
}
