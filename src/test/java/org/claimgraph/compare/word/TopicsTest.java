package org.claimgraph.compare.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void wordsOfOneQuestionRaiseOneTopic() {
        assertThat(topics("The count of the dead rose.")).contains("death");
        assertThat(topics("Nine people were killed.")).contains("death");
    }

    @Test
    void auxiliariesDoNotPartAPhrase() {
        assertThat(topics("Sales would begin in May.")).contains("sale_start");
    }

    @Test
    void aFewWordsMayStandWithinAPhraseThatAllowsIt() {
        assertThat(topics("They put the launch off.")).contains("delay");
    }

    @Test
    void aMutePhraseRaisesNothing() {
        assertThat(topics("People close to the talks spoke.")).doesNotContain("completion", "closure");
        assertThat(topics("The deal is to close in May.")).contains("completion");
    }

    @Test
    void formsOfAWordShareAStem() {
        assertThat(Words.stem("plunged")).isEqualTo(Words.stem("plunges"));
        assertThat(Words.stem("rose")).isEqualTo(Words.stem("rising"));
        assertThat(Words.stem("died")).isEqualTo(Words.stem("dying"));
    }

    private static List<String> topics(String text) {
        return Topics.of(Words.of(text)).stream().map(Topics.Hit::topic).toList();
    }
}
