package org.claimgraph.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    @Test
    void aRelativeClauseInterruptsTheMainOne() {
        assertThat(read("The bridge, which carries the road, opened in May."))
                .containsExactly("RELATIVE The bridge > carries", "MAIN The bridge > opened");
    }

    @Test
    void aCoordinatedVerbSharesItsSubject() {
        assertThat(read("The firm shut the plant and sold the land."))
                .containsExactly("MAIN The firm > shut", "COORDINATED The firm > sold");
    }

    @Test
    void aComplementNeedsNoThat() {
        assertThat(read("The firm said it would pay."))
                .containsExactly("MAIN The firm > said", "COMPLEMENT it > would pay");
    }

    @Test
    void anAdverbialClauseHasItsConjunction() {
        assertThat(read("The toll rose after divers reached two cars."))
                .containsExactly("MAIN The toll > rose", "ADVERBIAL divers > reached");
    }

    @Test
    void namesJoinedByAndAreOneSubject() {
        assertThat(read("He said that Corvan and its experts are working together."))
                .containsExactly("MAIN He > said", "COMPLEMENT Corvan and its experts > are working");
    }

    @Test
    void theSubjectStandsBeforeItsApposition() {
        assertThat(read("In June, Ann Brook, the harbor master, left the port."))
                .containsExactly("MAIN Ann Brook > left");
    }

    @Test
    void aClauseInBetweenLeavesTheSubjectToItsVerb() {
        assertThat(read("One of three men who escaped from the camp was caught on Sunday."))
                .containsExactly("RELATIVE three men > escaped", "MAIN One of three men > was caught");
        assertThat(read("The lamp on which the harbour depends had not been cleaned."))
                .contains("MAIN The lamp > had not been cleaned");
    }

    @Test
    void aNameTakesNoRelativeClauseWithoutAComma() {
        assertThat(read("A sketch by Roe that vanished in 1987 has been found."))
                .containsExactly("RELATIVE A sketch by Roe > vanished", "MAIN A sketch by Roe > has been found");
    }

    @Test
    void anAgeIsNotWhoDidIt() {
        assertThat(read("Police named him as Craig Roe, 41, who was serving nine years."))
                .contains("RELATIVE Craig Roe > was serving");
    }

    @Test
    void anAppositionDoesNotTakeTheVerb() {
        assertThat(read("Schools in Dale, a town of 900, will open on Monday."))
                .containsExactly("MAIN Schools in Dale > will open");
    }

    @Test
    void verbsInAListShareTheirSubject() {
        assertThat(read("It heard 31 cases last year, closed 20 and sent nine to the courts."))
                .containsExactly("MAIN It > heard", "COORDINATED It > closed", "COORDINATED It > sent");
    }

    @Test
    void aVerbBehindASideClauseSharesTheSubjectOfTheMainOne() {
        assertThat(read("The launch was called off before it was due and will be tried again."))
                .contains("COORDINATED The launch > will be tried");
    }

    @Test
    void aBareVerbIsJoinedToAModal() {
        assertThat(read("The stage will come down at sea and be picked up by a ship."))
                .containsExactly("MAIN The stage > will come", "COORDINATED The stage > be picked");
    }

    @Test
    void aPhraseBeforeTheSubjectIsNoPartOfIt() {
        assertThat(read("The second stage shut down as planned and the satellites have been released."))
                .contains("MAIN the satellites > have been released");
    }

    private static List<String> read(String text) {
        Sentence sentence = ANALYZER.analyze(text).sentences().getFirst();
        return ClauseReader.read(sentence).stream()
                .map(clause -> clause.kind() + " " + words(sentence, clause.subject(), text) + " > "
                        + words(
                                sentence,
                                new Range(clause.verb().from(), clause.verb().to()),
                                text))
                .toList();
    }

    private static String words(Sentence sentence, @Nullable Range range, String text) {
        return range == null ? "-" : range.span(sentence).of(text);
    }
}
