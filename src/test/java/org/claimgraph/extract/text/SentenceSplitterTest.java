package org.claimgraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.model.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private final Abbreviations abbreviations = new Abbreviations();
    private final Tokenizer tokenizer = new Tokenizer(abbreviations);
    private final SentenceSplitter splitter = new SentenceSplitter(abbreviations);

    @Test
    void aPeriodEndsASentence() {
        assertThat(split("The dam broke. Two villages flooded! Who knew?"))
                .containsExactly("The dam broke.", "Two villages flooded!", "Who knew?");
    }

    @Test
    void anAbbreviationBeforeANameOrNumberDoesNot() {
        assertThat(split("On Aug. 5 Gov. Lee met Dr. Roy of Acme Inc. Chairman Poe in the U.S. Capitol."))
                .hasSize(1);
    }

    @Test
    void anAbbreviationBeforeAWordThatOpensSentencesDoes() {
        assertThat(split("They moved to the U.S. The rest stayed at Acme Co. It closed."))
                .containsExactly("They moved to the U.S.", "The rest stayed at Acme Co.", "It closed.");
    }

    @Test
    void anHourEndsOneUnlessItsZoneFollows() {
        assertThat(split("It began at 9 a.m. Eastern on Monday.")).hasSize(1);
        assertThat(split("It began at 9 a.m. Police came.")).hasSize(2);
    }

    @Test
    void closingQuotesStayWithTheirSentence() {
        assertThat(split("“We lost. We will go on.” Then they left."))
                .containsExactly("“We lost.", "We will go on.”", "Then they left.");
    }

    @Test
    void aQuotedQuestionIsNotPartedFromWhoAsked() {
        assertThat(split("“Why now?” she asked. \"Who pays?\" Maria Vale asked."))
                .containsExactly("“Why now?” she asked.", "\"Who pays?\" Maria Vale asked.");
    }

    @Test
    void aCreditInBracketsStandsAlone() {
        assertThat(split("The bridge reopened. [Daily Post]")).containsExactly("The bridge reopened.", "[Daily Post]");
        assertThat(split("The bridge reopened. (Daily Post; City News)"))
                .containsExactly("The bridge reopened.", "(Daily Post; City News)");
        assertThat(split("The bridge reopened [Daily Post]")).containsExactly("The bridge reopened", "[Daily Post]");
    }

    @Test
    void theClockOfALiveReportsEntryStandsAlone() {
        assertThat(split("09:30 The clinic has treated nine people."))
                .containsExactly("09:30", "The clinic has treated nine people.");
        assertThat(split("5.40pm GMT – Police closed the road."))
                .containsExactly("5.40pm GMT –", "Police closed the road.");
        assertThat(split("9.5 million people voted.")).hasSize(1);
        assertThat(split("11:15 trains were late again.")).hasSize(1);
    }

    @Test
    void aSpeakersLabelStandsAlone() {
        assertThat(split("AV: We had no choice.")).containsExactly("AV:", "We had no choice.");
        assertThat(split("Anna Vale: We had no choice.")).containsExactly("Anna Vale:", "We had no choice.");
    }

    @Test
    void aHeadingWithAColonIsOneSentence() {
        assertThat(split("Ferries: A Quiet Comeback")).hasSize(1);
    }

    @Test
    void aDatelineStandsAlone() {
        assertThat(split("OSLO, May 3 (City News) - Rain fell."))
                .containsExactly("OSLO, May 3 (City News) -", "Rain fell.");
        assertThat(split("OSLO — Rain fell.")).containsExactly("OSLO —", "Rain fell.");
        assertThat(split("Oslo is wet — rain fell.")).hasSize(1);
    }

    @Test
    void anotherSentenceBeginsWhereASpaceWasLost() {
        assertThat(split("It ended.The crowd left.")).containsExactly("It ended.", "The crowd left.");
    }

    private List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        for (List<Span> tokens : splitter.sentences(text, tokenizer.tokens(text, new Span(0, text.length())))) {
            sentences.add(tokens.getFirst().joined(tokens.getLast()).of(text));
        }
        return sentences;
    }
}
