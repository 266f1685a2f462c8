package org.claimgraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void blankLinesPartParagraphs() {
        assertThat(paragraphs("One.\n\nTwo.\r\n\r\n\r\n Three. ")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void shortLinesAreParagraphs() {
        assertThat(paragraphs("Harbour News\nBy Ann Vale\nRain again")).hasSize(3);
    }

    @Test
    void wrappedLinesAreOne() {
        assertThat(paragraphs("The council will meet on the second Monday of next month to\nvote on the harbour."))
                .hasSize(1);
    }

    @Test
    void aLineThatGoesOnInLowerCaseIsOneWithTheNext() {
        assertThat(paragraphs("The council will\nmeet\non Monday.")).hasSize(1);
    }

    @Test
    void bulletsAreLeftOut() {
        assertThat(paragraphs("• First item\n- Second item")).containsExactly("First item", "Second item");
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
    }
}
