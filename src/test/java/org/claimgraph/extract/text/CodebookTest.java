package org.claimgraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodebookTest {
    @Test
    void valuesThatAreFewStandForThemselves() {
        Codebook book = Codebook.ofQuads(new int[] {0, 0x0102FE, 0x0102FE, 77});
        assertThat(book.entries()[book.code(0x0102FE)]).isEqualTo(0x0102FE);
        assertThat(book.entries()[book.code(77)]).isEqualTo(77);
    }

    @Test
    void manyWeightsAreRoundedWithinTheirLabel() {
        byte[] rows = new byte[2 * 4 * 200];
        for (int i = 0; i < rows.length / 2; i++) {
            rows[2 * i] = (byte) (i / 200);
            rows[2 * i + 1] = (byte) (i % 200 - 100);
        }
        Codebook book = Codebook.ofRows(rows);
        for (int i = 0; i < rows.length / 2; i++) {
            int entry = book.entries()[book.code(Codebook.entry(rows[2 * i], rows[2 * i + 1]))];
            assertThat(entry >> 8).isEqualTo(rows[2 * i]);
            assertThat((int) (byte) entry).isBetween(rows[2 * i + 1] - 5, rows[2 * i + 1] + 5);
        }
        assertThat(Arrays.stream(book.entries()).distinct().count()).isGreaterThan(200);
    }

    @Test
    void aValueThatWasNotCountedHasNoCode() {
        Codebook book = Codebook.ofQuads(new int[] {1, 2});
        assertThatThrownBy(() -> book.code(3)).isInstanceOf(IllegalArgumentException.class);
    }
}
