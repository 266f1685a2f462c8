package org.claimgraph.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClutterTest {
    private final Clutter clutter = new Clutter();

    @Test
    void dropsAListOfLinksWithItsHeading() {
        assertThat(kept("The pier opened on Monday.", "Also read:", "Ten piers to see", "Who owns the sea?"))
                .containsExactly("The pier opened on Monday.");
    }

    @Test
    void keepsTheHeadingBetweenAListAndProse() {
        assertThat(kept("The pier opened on Monday.", "Also read", "A long winter", "It had been closed for a year."))
                .containsExactly("The pier opened on Monday.", "A long winter", "It had been closed for a year.");
    }

    @Test
    void dropsPictureCreditsButNotSentencesAboutPictures() {
        assertThat(clutter.isPictureCredit("The pier at dawn. Credit: Ivo Marr"))
                .isTrue();
        assertThat(clutter.isPictureCredit("He sold the photo: nobody knew why."))
                .isFalse();
    }

    @Test
    void endsAtTheReplyForm() {
        assertThat(kept("The pier opened on Monday.", "Leave a Reply", "I was there myself on Monday."))
                .containsExactly("The pier opened on Monday.");
    }

    @Test
    void dropsALineThatStandsTwice() {
        assertThat(kept("The pier opened on Monday.", "It rained.", "The pier opened on Monday."))
                .containsExactly("The pier opened on Monday.", "It rained.");
    }

    private List<String> kept(String... blocks) {
        return clutter.remove(Arrays.stream(blocks).map(Block::paragraph).toList()).stream()
                .map(Block::text)
                .toList();
    }
}
