package org.claimgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class HashedWordsTest {
    @Test
    void aWordIsFoundAtItsPlace() throws IOException {
        int[] hashes = {3, 0x102, 0x103, 0x0FFFFFFF};
        HashedWords words = written(hashes);
        assertThat(words.size()).isEqualTo(4);
        for (int place = 0; place < hashes.length; place++) {
            assertThat(words.find(hashes[place])).isEqualTo(place);
        }
    }

    @Test
    void whatWasNotWrittenIsUnknown() throws IOException {
        assertThat(written(3, 0x102).find(2)).isEqualTo(HashedWords.UNKNOWN);
        assertThat(written(3, 0x102).find(0x202)).isEqualTo(HashedWords.UNKNOWN);
    }

    @Test
    void aFoldedHashHasTwentyEightBits() {
        assertThat(HashedWords.fold(-1)).isBetween(0, (1 << 28) - 1);
    }

    private static HashedWords written(int... hashes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        HashedWords.write(hashes, new DataOutputStream(file));
        return HashedWords.read(ByteBuffer.wrap(file.toByteArray()));
    }
}
