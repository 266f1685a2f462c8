package org.claimgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPairsTest {
    @Test
    void wordsKeepTheirTwoNumbers() {
        PackedFileBuilder file = new PackedFileBuilder();
        WordPairs.write(new int[] {3, 5, 9}, new char[] {700, 2, 700}, new byte[] {-1, 4, -1}, file);
        WordPairs words = WordPairs.read(PackedFile.of(file.toByteArray()));
        assertThat(words.first(words.find(3))).isEqualTo(700);
        assertThat(words.second(words.find(9))).isEqualTo(255);
        assertThat(words.first(words.find(5))).isEqualTo(2);
        assertThat(words.first(words.find(4))).isZero();
    }
}
