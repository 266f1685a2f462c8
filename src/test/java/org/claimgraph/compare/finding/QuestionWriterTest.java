package org.claimgraph.compare.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.compare.Report;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Dimension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionWriterTest {
    private final QuestionWriter writer = new QuestionWriter();

    @Test
    void anItThatOnlyOpensTheSentenceIsNotAskedFor() {
        Claim claim = claim("It was the first meeting of the two heads since 2019.", "It", "was", "be")
                .to("the first meeting of the two heads")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.TIME, "2019")).isEqualTo("When was the first meeting of the two heads?");
    }

    @Test
    void aPronounIsWrittenSmallWithinAQuestion() {
        Claim claim = claim("It collapsed in 1961.", "It", "collapsed", "collapse")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.TIME, "1961")).isEqualTo("When did it collapse?");
    }

    @Test
    void aNameKeepsItsCapital() {
        Claim claim = claim("Corwin met the mayor in Oslo.", "Corwin", "met", "meet")
                .to("the mayor")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.PLACE, "Oslo")).isEqualTo("Where did Corwin meet the mayor?");
    }

    @Test
    void theAmountGoesToTheFront() {
        Claim bridge = claim("The bridge carries some 22,000 vehicles a day.", "The bridge", "carries", "carry")
                .to("some 22,000 vehicles")
                .amount("some 22,000 vehicles", 22_000, "vehicle")
                .claim()
                .claim();

        assertThat(ask(bridge, Dimension.QUANTITY, "some 22,000 vehicles"))
                .isEqualTo("How many vehicles does the bridge carry a day?");
    }

    @Test
    void anAmountThatBeginsTheSentenceStaysThere() {
        Claim claim = claim("Fourteen vehicles plunged into the water.", "Fourteen vehicles", "plunged into", "plunge")
                .to("the water")
                .amount("Fourteen vehicles", 14, "vehicle")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.QUANTITY, "Fourteen vehicles"))
                .isEqualTo("How many vehicles plunged into the water?");
    }

    @Test
    void thePrepositionGoesAlong() {
        Claim claim = claim("Orbel will buy Tarn Foods for $4 billion.", "Orbel", "will buy", "buy")
                .to("Tarn Foods")
                .amount("$4 billion", 4e9, "USD")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.QUANTITY, "$4 billion")).isEqualTo("For how much will Orbel buy Tarn Foods?");
    }

    @Test
    void whatIsCountedStaysWhole() {
        Claim shares = claim("Castell now holds 96 percent of Norby.", "Castell", "now holds", "hold")
                .amount("96 percent", 96, "percent")
                .claim()
                .claim();
        Claim tower = claim("The tower is 174 metres high.", "The tower", "is", "be")
                .amount("174 metres", 174, "metre")
                .claim()
                .claim();

        assertThat(ask(shares, Dimension.QUANTITY, "96 percent"))
                .isEqualTo("What percentage of Norby does Castell now hold?");
        assertThat(ask(tower, Dimension.QUANTITY, "174 metres")).isEqualTo("How many metres high is the tower?");
    }

    @Test
    void anAgeIsAskedForAsOne() {
        Claim claim = claim("Ana Brandt is 67.", "Ana Brandt", "is", "be")
                .amount("67", 67, "year of age")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.QUANTITY, "67")).isEqualTo("How old is Ana Brandt?");
    }

    @Test
    void anAmountAmidANameIsNotAskedFor() {
        Claim claim = claim("Cardol 20 mg is back on sale.", "Cardol 20 mg", "is", "be")
                .amount("20 mg", 20, "milligram")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.QUANTITY, "20 mg")).isEqualTo("Is Cardol 20 mg back on sale?");
    }

    @Test
    void aVerbsOwnAuxiliaryChangesPlaces() {
        Claim claim = claim("The vaccine will be made in Pune.", "The vaccine", "will be made", "make")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.PLACE, "Pune")).isEqualTo("Where will the vaccine be made?");
    }

    @Test
    void anAdverbStandsBehindTheSubject() {
        Claim claim = claim("Inspectors last examined the deck in 2024.", "Inspectors", "examined", "examine")
                .to("the deck")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.TIME, "2024")).isEqualTo("When did inspectors last examine the deck?");
    }

    @Test
    void whatHasNoDimensionIsAskedWhole() {
        Claim claim = claim("Divers reached two more cars.", "Divers", "reached", "reach")
                .to("two more cars")
                .claim()
                .claim();

        assertThat(ask(claim, null, null)).isEqualTo("Did divers reach two more cars?");
    }

    @Test
    void anOfficeIsAskedForByItsHolder() {
        Claim claim = claim("Ana Lund is director general of Orbital.", "Ana Lund", "is", "be")
                .to("director general of Orbital")
                .named("entity_lund")
                .claim()
                .claim();

        assertThat(ask(claim, null, null)).isEqualTo("Who is director general of Orbital?");
        assertThat(writer.holder(claim)).isEqualTo("Ana Lund");
    }

    @Test
    void aSentenceWithoutAFiniteVerbIsAskedAsItStands() {
        Claim claim = claim("Two ministers back in talks.", "Two ministers", "talking", "talk")
                .claim()
                .claim();

        assertThat(ask(claim, null, null)).isEqualTo("Is it true that two ministers back in talks?");
    }

    @Test
    void aCauseIsAskedForWithoutIt() {
        Claim because = claim("The launch was scrubbed because of weather.", "The launch", "was scrubbed", "scrub")
                .claim()
                .claim();
        Claim by = claim("The fire was caused by a battery.", "The fire", "was caused by", "cause")
                .to("a battery")
                .claim()
                .claim();

        assertThat(writer.question(because, Dimension.OUTCOME, "weather", "cause-equal/4")
                        .text())
                .isEqualTo("Why was the launch scrubbed?");
        assertThat(writer.question(by, Dimension.OUTCOME, "a battery", "cause-equal/4")
                        .text())
                .isEqualTo("What caused the fire?");
    }

    @Test
    void aDenialIsTheWorseQuestion() {
        Claim denial = claim("No vessel struck the bridge.", "No vessel", "struck", "strike")
                .to("the bridge")
                .claim()
                .claim();
        Claim claim = claim("A barge struck the bridge.", "A barge", "struck", "strike")
                .to("the bridge")
                .claim()
                .claim();

        Asked denied = writer.question(denial, Dimension.NEGATION, "no", "negated/4");
        Asked asked = writer.question(claim, Dimension.NEGATION, "yes", "negated/4");

        assertThat(asked.text()).isEqualTo("Did a barge strike the bridge?");
        assertThat(asked.strain()).isLessThan(denied.strain());
    }

    @Test
    void aPlaceInTheSubjectIsWhereThatWas() {
        Claim claim = claim("The meeting in Oslo signals a thaw.", "The meeting in Oslo", "signals", "signal")
                .to("a thaw")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.PLACE, "Oslo")).isEqualTo("Where was the meeting?");
    }

    @Test
    void theFirstTimeSinceAsksForTheLast() {
        Claim claim = claim("The leaders have met for the first time since 2018.", "The leaders", "have met", "meet")
                .claim()
                .claim();

        assertThat(ask(claim, Dimension.TIME, "2018")).isEqualTo("When did the leaders last meet?");
    }

    private String ask(Claim claim, @Nullable Dimension dimension, @Nullable String value) {
        return writer.question(claim, dimension, value, "").text();
    }

    private static Report claim(String text, String subject, String predicate, String lemma) {
        return Report.of("Dune Post", "2026-05-04T08:00:00Z", text).does(subject, predicate, lemma);
    }
}
