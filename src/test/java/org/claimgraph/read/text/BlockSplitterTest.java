package org.claimgraph.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.read.text.Block.Form;
import org.junit.jupiter.api.Test;

class BlockSplitterTest {
    private final BlockSplitter splitter = new BlockSplitter();

    @Test
    void joinsLinesThatWereWrapped() {
        String wrapped = "The ferry to the island of Vael will run again from the first of\nApril, the company said.";

        assertThat(splitter.split(wrapped))
                .singleElement()
                .extracting(Block::text)
                .isEqualTo(wrapped.replace('\n', ' '));
    }

    @Test
    void keepsLinesThatWereBrokenOnPurpose() {
        assertThat(splitter.split("Brine\nA daily letter from the coast, for those who live on it\n\nMore.")
                        .getFirst()
                        .text())
                .isEqualTo("Brine\nA daily letter from the coast, for those who live on it");
    }

    @Test
    void takesEachLineForAParagraphWhereNoneIsBlank() {
        assertThat(splitter.split("The pier opened on Monday.\nIt rained all day long."))
                .hasSize(2);
    }

    @Test
    void tellsListEntriesByTheirBullets() {
        assertThat(splitter.split("• One thing\n• Another thing"))
                .extracting(Block::form)
                .containsOnly(Form.ITEM);
    }
}
