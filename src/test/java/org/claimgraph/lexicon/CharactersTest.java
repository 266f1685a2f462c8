package org.claimgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void typesetCharactersHavePlainTwins() {
        assertThat(Characters.plain("It’s “late”, deep‑sea\u00A0work")).isEqualTo("It's \"late\", deep-sea work");
    }

    @Test
    void plainTextIsGivenBackAsItIs() {
        String text = "nothing to do";
        assertThat(Characters.plain(text)).isSameAs(text);
    }
}
