package org.claimgraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.extract.name.Names;
import org.claimgraph.extract.text.TextAnalyzer;
import org.claimgraph.model.Quotation;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    @Test
    void aClauseBehindTheCueIsItsContent() {
        assertThat(parts("The harbor master said that the ferry would sail at noon."))
                .containsExactly("The harbor master | said | that the ferry would sail at noon");
    }

    @Test
    void aClauseBeforeTheCueIsItsContent() {
        assertThat(parts("The ferry sailed at noon, officials said."))
                .containsExactly("officials | said | The ferry sailed at noon");
    }

    @Test
    void aSpeakerBehindTheCueKeepsWhatIsPutInApposition() {
        assertThat(parts("“The tide was low,” said Maria Keller, who runs the port."))
                .containsExactly("Maria Keller, who runs the port | said | “The tide was low,”");
    }

    @Test
    void aSpeakerBeforeTheCueKeepsWhatIsPutInApposition() {
        assertThat(parts("Maria Keller, a spokeswoman for the port, said the tide was low."))
                .containsExactly("Maria Keller, a spokeswoman for the port, | said | the tide was low");
    }

    @Test
    void wordsOnBothSidesOfAnInsertedCueBelongTogether() {
        assertThat(parts("“The tide was low,” she said. “We had to wait.”"))
                .containsExactly("she | said | “The tide was low,” + “We had to wait.”");
    }

    @Test
    void theTopicBeforeAnInsertedCueIsContent() {
        assertThat(parts("The pier, Keller said, was built in 1961."))
                .containsExactly("Keller | said | The pier + was built in 1961");
    }

    @Test
    void theSourceOfAccordingToStandsBehindIt() {
        assertThat(parts("Four boats sank, according to the coast guard."))
                .contains("the coast guard | according to | Four boats sank");
    }

    @Test
    void aSourceThatLeadsTheSentenceEndsAtItsComma() {
        assertThat(parts("According to local papers, the two boats will be raised."))
                .contains("local papers | According to | the two boats will be raised");
    }

    @Test
    void aContrastEndsWhatIsSaid() {
        assertThat(parts("The owner said the boat was sound, but inspectors found cracks."))
                .contains("The owner | said | the boat was sound");
    }

    @Test
    void theOneWhoIsToldIsNotPartOfWhatIsSaid() {
        assertThat(parts("Keller told reporters that the port was open."))
                .containsExactly("Keller | told | that the port was open");
    }

    @Test
    void anInfinitiveIsThePlan() {
        assertThat(parts("Keller promised to repair the wall."))
                .containsExactly("Keller | promised | to repair the wall");
    }

    @Test
    void aNounGivesAwayWhoseClaimItIs() {
        assertThat(parts("Sailors mocked the mayor's claim that the dock was safe."))
                .contains("the mayor's | claim | that the dock was safe");
    }

    @Test
    void initialsLabelASpeaker() {
        assertThat(parts("Ann Brook: The tide matters.\n\nAB: It rose by a metre."))
                .contains("AB | : | It rose by a metre.");
    }

    @Test
    void aSignatureBehindADashNamesTheSpeaker() {
        assertThat(parts("“We are one sailor short tonight.”\n\n– Ann Brook, at the harbor"))
                .contains("Ann Brook | – | “We are one sailor short tonight.”");
    }

    @Test
    void whatAQuotedSpeakerSaysOfOthersIsLeftToTheSpeaker() {
        assertThat(parts("“They said it was safe,” Keller said."))
                .containsExactly("Keller | said | “They said it was safe,”");
    }

    @Test
    void wordsInQuotationMarksWithinAReportAreMixedSpeech() {
        assertThat(find("Keller said the dock was “a death trap” in winter.")
                        .getFirst()
                        .kind())
                .isEqualTo(Quotation.Kind.MIXED);
    }

    @Test
    void anAttitudeIsACueWithItsPreposition() {
        assertThat(parts("Keller is a vocal opponent of the new pier."))
                .containsExactly("Keller | is a vocal opponent of | the new pier");
        assertThat(parts("Residents raised serious doubts about the schedule."))
                .containsExactly("Residents | raised serious doubts about | the schedule");
        assertThat(parts("The captain was sure that the tide would turn."))
                .containsExactly("The captain | was sure | that the tide would turn");
    }

    private static List<String> parts(String text) {
        return find(text).stream().map(quotation -> part(quotation, text)).toList();
    }

    private static List<Quotation> find(String text) {
        return new QuotationFinder().find(ANALYZER.analyze(text), new Names(List.of(), List.of()));
    }

    private static String part(Quotation quotation, String text) {
        String content = String.join(
                " + ", quotation.content().stream().map(span -> span.of(text)).toList());
        return words(quotation.source(), text) + " | " + words(quotation.cue(), text) + " | " + content;
    }

    private static String words(@Nullable Span span, String text) {
        return span == null ? "-" : span.of(text);
    }
}
