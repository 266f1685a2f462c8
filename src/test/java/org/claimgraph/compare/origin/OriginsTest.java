package org.claimgraph.compare.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.model.Voices;
import org.junit.jupiter.api.Test;

class OriginsTest {
    @Test
    void countsEachVoiceOnce() {
        assertThat(Origins.count(List.of(
                        new Voices("a", List.of("tarn gazette"), List.of()),
                        new Voices("b", List.of("tarn gazette", "the wire"), List.of()),
                        new Voices("c", List.of("the wire"), List.of()))))
                .isEqualTo(2);
    }

    @Test
    void countsAReprintWithItsOriginal() {
        Voices original = new Voices("a", List.of("the wire"), List.of());
        Voices reprint = new Voices("b", List.of("tarn gazette"), List.of("a"));
        Voices reprintOfReprint = new Voices("c", List.of("osk herald"), List.of("b"));
        assertThat(Origins.count(List.of(original, reprint, reprintOfReprint))).isEqualTo(1);
    }

    @Test
    void anOriginalOutsideTheStoryJoinsNothing() {
        assertThat(Origins.count(List.of(
                        new Voices("a", List.of("tarn gazette"), List.of("elsewhere")),
                        new Voices("b", List.of("osk herald"), List.of("elsewhere")))))
                .isEqualTo(2);
    }
}
