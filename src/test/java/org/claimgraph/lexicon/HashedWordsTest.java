package org.claimgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashedWordsTest {
    @Test
    void aWordIsFoundAtItsPlace() {
        int[] hashes = {3, 0x102, 0x103, 0x0FFFFFFF};
        HashedWords words = written(hashes);
        assertThat(words.size()).isEqualTo(4);
        for (int place = 0; place < hashes.length; place++) {
            assertThat(words.find(hashes[place])).isEqualTo(place);
        }
    }

    @Test
    void whatWasNotWrittenIsUnknown() {
        assertThat(written(3, 0x102).find(2)).isEqualTo(HashedWords.UNKNOWN);
        assertThat(written(3, 0x102).find(0x202)).isEqualTo(HashedWords.UNKNOWN);
    }

    @Test
    void aFoldedHashHasTwentyEightBits() {
        assertThat(HashedWords.fold(-1)).isBetween(0, (1 << 28) - 1);
    }

    @Test
    void placesAreCountedAcrossBlocksOfBuckets() {
        int[] hashes = IntStream.range(0, 5000).map(i -> i * 53_000).toArray();
        HashedWords words = written(hashes);
        for (int place = 0; place < hashes.length; place++) {
            assertThat(words.find(hashes[place])).isEqualTo(place);
        }
    }

    private static HashedWords written(int... hashes) {
        PackedFileBuilder file = new PackedFileBuilder();
        HashedWords.write(hashes, file);
        return HashedWords.read(PackedFile.of(file.toByteArray()));
    }
}
