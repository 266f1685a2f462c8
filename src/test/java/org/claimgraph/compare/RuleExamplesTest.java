package org.claimgraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.claimgraph.model.Approximation;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.TimeRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What each rule finds, and what only looks like it. The plain cases of the older rules are in `ClaimComparerTest`.
class RuleExamplesTest {
    private static final String MORNING = "2026-05-04T08:00:00Z";
    private static final String NEXT_DAY = "2026-05-05T18:00:00Z";

    private final ClaimComparer comparer = new ClaimComparer(UUID::randomUUID);

    @Test
    void aDateAgreesWithTheYearsThatHavePassedSince() {
        assertThat(rules(since("2019"), firstIn("nearly seven years", 7, Approximation.NEARLY)))
                .contains("elapsed-equal/1");
    }

    @Test
    void aDateExcludesALengthThatHasNotPassedSince() {
        assertThat(rules(since("2019"), firstIn("nine years", 9, Approximation.EXACT)))
                .contains("elapsed-differs/1");
    }

    @Test
    void howLongSomethingLastedIsNotHeldAgainstWhenItWas() {
        Report lasted = Report.of("Fjord Daily", MORNING, "The ministers met for nine hours in Oslo.")
                .does("The ministers", "met", "meet")
                .amount("nine hours", 9, "hour");

        assertThat(rules(since("2019"), lasted)).doesNotContain("elapsed-equal/1", "elapsed-differs/1");
    }

    @Test
    void aLaunchThatWasScrubbedSupersedesItsPlan() {
        assertThat(rules(scrubbed("Heron 2"), planned("Heron 2"))).containsExactly("plan-dropped/2");
    }

    @Test
    void aScrubbedLaunchIsNotThatOfAnotherRocket() {
        assertThat(rules(scrubbed("Osprey 5"), planned("Heron 2"))).doesNotContain("plan-dropped/2");
    }

    @Test
    void aPlanToldAlongWithTheScrubbingIsTheNextOne() {
        Report next = Report.of("Dune Post", MORNING, "Scrubbed by wind, the launch of Heron 2 is set for noon.")
                .does("the launch of Heron 2", "is set for", "set")
                .planned();

        assertThat(rules(scrubbed("Heron 2"), next)).doesNotContain("plan-dropped/2");
    }

    @Test
    void cloudsAreAKindOfWeather() {
        assertThat(rules(delayedBy("thick clouds", "Dune Post"), delayedBy("bad weather", "Fjord Daily")))
                .containsExactly("cause-kind/2");
    }

    @Test
    void oneCauseInTwoWordingsAgrees() {
        assertThat(rules(delayedBy("a stuck valve", "Dune Post"), delayedBy("a valve", "Fjord Daily")))
                .contains("cause-equal/4");
    }

    @Test
    void aCauseIsClearedByAnother() {
        Report ice = Report.of("Dune Post", MORNING, "The tram crash was caused by ice.")
                .does("The tram crash", "was caused by", "cause")
                .to("ice");
        Report cleared = Report.of("Fjord Daily", MORNING, "Ice played no part in the tram crash.")
                .does("Ice", "played", "play")
                .to("no part")
                .negated();
        Report brakes = Report.of("Harbour News", MORNING, "Worn brakes played no part in the tram crash.")
                .does("Worn brakes", "played", "play")
                .to("no part")
                .negated();

        assertThat(rules(cleared, ice)).containsExactly("cause-denied/1");
        assertThat(rules(brakes, ice)).isEmpty();
    }

    @Test
    void aCauseWithoutAnEffectIsThatOfWhatTheArticleIsAbout() {
        Report valve = Report.of("Dune Post", MORNING, "The culprit was a stuck valve, officials said of the launch.")
                .does("The culprit", "was", "be")
                .to("a stuck valve");
        Report wind = Report.of("Fjord Daily", MORNING, "Strong wind caused the delay of the launch.")
                .does("Strong wind", "caused", "cause")
                .to("the delay");
        Report strike = Report.of("Harbour News", MORNING, "A strike of bakers caused a lack of bread.")
                .does("A strike of bakers", "caused", "cause")
                .to("a lack of bread");

        assertThat(rules(wind, valve)).containsExactly("cause-differs/4");
        assertThat(rules(strike, valve)).isEmpty();
    }

    @Test
    void degreesOfTwoScalesAreHeldAgainstEachOther() {
        assertThat(rules(
                        heat("Dune Post", "104 degrees Fahrenheit", 104, "fahrenheit"), heat("40 degrees Celsius", 40)))
                .contains("quantity-equal/2");
        assertThat(rules(
                        heat("Dune Post", "104 degrees Fahrenheit", 104, "fahrenheit"), heat("45 degrees Celsius", 45)))
                .contains("quantity-disjoint/3");
    }

    private static Report heat(String words, double degrees) {
        return heat("Fjord Daily", words, degrees, "celsius");
    }

    private static Report heat(String outlet, String words, double degrees, String unit) {
        return Report.of(outlet, MORNING, "The temperature in Lorenz reached " + words + ".")
                .does("The temperature in Lorenz", "reached", "reach")
                .amount(words, degrees, unit);
    }

    @Test
    void whoIsNoLongerCoachWasIt() {
        Report coach = Report.of("Dune Post", MORNING, "Lena Strand is coach of the Rovers.")
                .does("Lena Strand", "is", "be")
                .to("coach of the Rovers");
        Report gone = Report.of("Fjord Daily", "2026-05-20T08:00:00Z", "Lena Strand is no longer coach of the Rovers.")
                .does("Lena Strand", "is no longer", "be")
                .to("coach of the Rovers")
                .negated();

        assertThat(rules(gone, coach)).contains("no-longer/1").doesNotContain("negated/4");
    }

    @Test
    void whatIsDeniedWithItsReasonMayHaveAnother() {
        Report died = Report.of("Dune Post", MORNING, "Two children died in the vaccine trial.")
                .does("Two children", "died", "die");
        Report because = Report.of("Fjord Daily", MORNING, "No child in the trial died because of the vaccine.")
                .does("No child in the trial", "died", "die")
                .negated();
        Report none = Report.of("Fjord Daily", MORNING, "No child died in the vaccine trial.")
                .does("No child", "died", "die")
                .negated();

        assertThat(rules(because, died)).doesNotContain("negated/4");
        assertThat(rules(none, died)).contains("negated/4");
    }

    @Test
    void whatTheLeadTellsNeedNotBeSaidAgain() {
        Report mill = Report.of("Dune Post", MORNING, "The mill's sprinklers did not work on the night.")
                .does("The mill's sprinklers", "did not work", "work")
                .negated();
        Report because = Report.of("Fjord Daily", MORNING, "The sprinklers did not work.")
                .does("The sprinklers", "did not work", "work")
                .negated()
                .titled("Fire in the mill");

        assertThat(rules(because, mill)).contains("words-agree/3");
    }

    @Test
    void whatThereWasNoneOfIsTold() {
        Report none = Report.of("Dune Post", MORNING, "No blasting took place on that level.")
                .does("No blasting", "took", "take")
                .to("place")
                .negated();
        Report blast = Report.of("Fjord Daily", MORNING, "A blast had been fired too near the seam.")
                .does("A blast", "had been fired", "fire");
        Report noSerious = Report.of("Harbour News", MORNING, "There were no deep cracks in the crest.")
                .does("There", "were", "be")
                .to("no deep cracks")
                .negated();
        Report some = Report.of("Fjord Daily", MORNING, "Divers found two cracks in the crest.")
                .does("Divers", "found", "find")
                .to("two cracks");

        assertThat(rules(none, blast)).contains("existence-denied/3");
        assertThat(rules(noSerious, some)).doesNotContain("existence-denied/3");
    }

    @Test
    void whatIsNotThereNowMayComeLater() {
        Report none = Report.of("Dune Post", MORNING, "There is no fence around the pit.")
                .does("There", "is", "be")
                .to("no fence")
                .negated();
        Report fence = Report.of("Fjord Daily", "2026-03-20T08:00:00Z", "Workers put a fence around the pit.")
                .does("Workers", "put", "put")
                .to("a fence");

        assertThat(rules(fence, none)).isEmpty();
    }

    @Test
    void oneShipHasOneCaptain() {
        Report ana = captain("Dune Post", "Ana Torvik", "was", "the captain of the ferry")
                .named("ana");
        Report iver = captain("Fjord Daily", "Iver Sandal", "was", "the captain of the ferry")
                .named("iver");
        Report tug = captain("Harbour News", "Olav Lie", "was", "the captain of the tug")
                .named("olav");
        Report not = captain("Harbour News", "Ana Torvik", "was not", "the captain of the ferry")
                .named("ana")
                .negated();
        Report skipper = captain("Harbour News", "Torvik", "was", "the skipper of the ferry")
                .named("ana");

        assertThat(rules(skipper, ana)).contains("role-equal/1");
        assertThat(rules(iver, ana)).containsExactly("role-differs/1");
        assertThat(rules(tug, ana)).doesNotContain("role-differs/1");
        assertThat(rules(not, ana)).containsExactly("role-denied/1");
    }

    private static Report captain(String outlet, String who, String was, String role) {
        return Report.of(outlet, MORNING, who + " " + was + " " + role + ".")
                .does(who, was, "be")
                .to(role);
    }

    @Test
    void aMeetingIsWhereTheJourneyToItEnds() {
        Report met = Report.of("Dune Post", MORNING, "Ana Torvik met Iver Sandal in Bergen.")
                .does("Ana Torvik", "met", "meet")
                .to("Iver Sandal")
                .place("Bergen", "Norway");

        assertThat(rules(travelled("meet Iver Sandal"), met)).containsExactly("place-disjoint/4");
        assertThat(rules(travelled("rest"), met)).isEmpty();
    }

    private static Report travelled(String purpose) {
        return Report.of("Fjord Daily", MORNING, "Ana Torvik travelled to Lisbon to " + purpose + ".")
                .does("Ana Torvik", "travelled to", "travel")
                .to("Lisbon")
                .place("Lisbon", "Portugal");
    }

    @Test
    void countsOfTwoSeasonsAreNotCountsOfOne() {
        Report season = Report.of("Dune Post", MORNING, "Marek Dorn hit 33 homers and 121 doubles.")
                .does("Marek Dorn", "hit", "hit")
                .amount("33 homers", 33, "homer")
                .amount("121 doubles", 121, "double");
        Report other = Report.of("Fjord Daily", MORNING, "Marek Dorn hit 13 homers and 43 doubles.")
                .does("Marek Dorn", "hit", "hit")
                .amount("13 homers", 13, "homer")
                .amount("43 doubles", 43, "double");

        assertThat(rules(season, other)).doesNotContain("quantity-disjoint/3");
    }

    @Test
    void oneCountOfOneManContradictsAnother() {
        Report season = Report.of("Dune Post", MORNING, "Marek Dorn hit 33 homers.")
                .does("Marek Dorn", "hit", "hit")
                .amount("33 homers", 33, "homer");
        Report other = Report.of("Fjord Daily", MORNING, "Marek Dorn hit 31 homers.")
                .does("Marek Dorn", "hit", "hit")
                .amount("31 homers", 31, "homer");

        assertThat(rules(season, other)).containsExactly("quantity-disjoint/3");
    }

    @Test
    void countsOfTwoPeopleAreNotCompared() {
        Report one = Report.of("Dune Post", MORNING, "Marek Dorn hit 33 homers.")
                .does("Marek Dorn", "hit", "hit")
                .amount("33 homers", 33, "homer");
        Report other = Report.of("Fjord Daily", MORNING, "Lena Voss hit 31 homers.")
                .does("Lena Voss", "hit", "hit")
                .amount("31 homers", 31, "homer");

        assertThat(rules(one, other)).doesNotContain("quantity-disjoint/3");
    }

    @Test
    void aFigureThatIsToldToHaveRisenSupersedesTheOneBefore() {
        Report before = Report.of("Dune Post", MORNING, "The tunnel costs 212 million euros.")
                .does("The tunnel", "costs", "cost")
                .amount("212 million euros", 2.12e8, "EUR");
        Report after = Report.of("Fjord Daily", NEXT_DAY, "The tunnel now costs 231 million euros.")
                .does("The tunnel", "costs", "cost")
                .amount("231 million euros", 2.31e8, "EUR");

        assertThat(rules(after, before)).containsExactly("count-updated/2");
    }

    @Test
    void aConversionInBracketsIsTheAmountBeforeIt() {
        Report one = Report.of("Dune Post", MORNING, "The tunnel is 1,150 metres (700 yards) long.")
                .does("The tunnel", "is", "be")
                .amount("1,150 metres", 1150, "metre")
                .amount("700 yards", 700, "yard");
        Report other = Report.of("Fjord Daily", MORNING, "The tunnel is 1,150 metres long.")
                .does("The tunnel", "is", "be")
                .amount("1,150 metres", 1150, "metre");

        assertThat(rules(one, other)).doesNotContain("quantity-disjoint/3");
    }

    @Test
    void votesForAreNotVotesAgainst() {
        Report one = Report.of("Dune Post", MORNING, "The budget was rejected by 75 votes to 74.")
                .does("The budget", "was rejected", "reject")
                .amount("74", 74, null);
        Report other = Report.of("Fjord Daily", MORNING, "The budget was rejected by 75 votes to 70.")
                .does("The budget", "was rejected", "reject")
                .amount("70", 70, null);

        assertThat(rules(one, other)).doesNotContain("quantity-disjoint/3");
    }

    @Test
    void convictionsOfTwoPeopleHaveTwoDates() {
        assertThat(rules(convicted("Marek Dorn", "1959"), convicted("Lena Voss", "1997")))
                .doesNotContain("time-disjoint/4");
    }

    @Test
    void oneConvictionHasOneDate() {
        assertThat(rules(convicted("Marek Dorn", "1959"), convicted("Marek Dorn", "1997")))
                .containsExactly("time-disjoint/4");
    }

    @Test
    void twoChairmenOfOneCompanyContradict() {
        assertThat(rules(chairman("Tomas Vaitkus", "Balten Energy"), chairman("Juris Ozols", "Balten Energy")))
                .containsExactly("holder-differs/4");
    }

    @Test
    void theChairmenOfTwoCompaniesDoNot() {
        assertThat(rules(chairman("Tomas Vaitkus", "Balten Energy"), chairman("Juris Ozols", "Dorn Mills")))
                .isEmpty();
    }

    @Test
    void anApprovalOfOneThingIsNotHeldAgainstTheRejectionOfAnother() {
        Report approved = Report.of("Dune Post", MORNING, "The council approved the tram line.")
                .does("The council", "approved", "approve")
                .to("the tram line");
        Report rejected = Report.of("Fjord Daily", MORNING, "The council rejected a casino by the harbour.")
                .does("The council", "rejected", "reject")
                .to("a casino by the harbour");

        assertThat(rules(approved, rejected)).doesNotContain("outcome-opposed/4");
    }

    @Test
    void whatWorkedDidNotFail() {
        Report worked = Report.of("Dune Post", MORNING, "The pump worked.").does("The pump", "worked", "work");

        assertThat(rules(worked, failed("The pump"))).contains("outcome-opposed/4");
        assertThat(rules(worked, failed("The brake"))).doesNotContain("outcome-opposed/4");
    }

    private static Report failed(String thing) {
        return Report.of("Fjord Daily", MORNING, thing + " had failed.").does(thing, "had failed", "fail");
    }

    @Test
    void whatLeftOnTimeDidNotLeaveLate() {
        Report onTime = Report.of("Dune Post", MORNING, "The ferry left Oslo on time.")
                .does("The ferry", "left", "leave")
                .to("Oslo on time");
        Report late = Report.of("Fjord Daily", MORNING, "The ferry left Oslo 40 minutes late.")
                .does("The ferry", "left", "leave")
                .to("Oslo 40 minutes late")
                .amount("40 minutes", 40, "minute");

        assertThat(comparer.relate(onTime.claim(), late.claim()))
                .anyMatch(relation ->
                        relation.rule().equals("outcome-opposed/4") && "40 minutes late".equals(relation.otherValue()));
    }

    @Test
    void aClockTimeIsOneOfTheDayThatTheOtherTells() {
        Report first = gateFailed(MORNING, "7:42 a.m. on Monday", "2026-05-04T07:42Z", "2026-05-04T07:43Z");

        assertThat(rules(gateFailed(NEXT_DAY, "7:42 a.m.", "2026-05-05T07:42Z", "2026-05-05T07:43Z"), first))
                .contains("time-equal/1");
        assertThat(rules(gateFailed(NEXT_DAY, "8:10 a.m.", "2026-05-05T08:10Z", "2026-05-05T08:11Z"), first))
                .contains("time-disjoint/4");
    }

    private static Report gateFailed(String published, String clock, String start, String end) {
        String outlet = published.equals(MORNING) ? "Dune Post" : "Fjord Daily";
        return Report.of(outlet, published, "The gate failed at " + clock)
                .does("The gate", "failed", "fail")
                .clock(clock, start, end);
    }

    @Test
    void hadBeenOpenedTellsOfNoOtherOpening() {
        Report opened = Report.of("Dune Post", MORNING, "The tunnel was opened in 1974.")
                .does("The tunnel", "was opened", "open")
                .time("1974", "1974-01-01T00:00Z", "1975-01-01T00:00Z");
        Report had = Report.of("Fjord Daily", MORNING, "The tunnel had earlier been opened in 1971.")
                .does("The tunnel", "had earlier been opened", "open")
                .time("1971", "1971-01-01T00:00Z", "1972-01-01T00:00Z");

        assertThat(rules(opened, had)).contains("time-disjoint/4");
    }

    @Test
    void whoDidNotKnowOfItDidNotKnow() {
        Report unaware = Report.of("Dune Post", MORNING, "Stig Dahl had not known of it.")
                .does("Stig Dahl", "had not known of", "know")
                .to("it")
                .negated();
        Report aware = Report.of("Fjord Daily", MORNING, "Dahl did know of the valve.")
                .does("Dahl", "did know of", "know")
                .to("the valve");
        Report other = Report.of("Fjord Daily", MORNING, "Lund did know of the valve.")
                .does("Lund", "did know of", "know")
                .to("the valve");

        assertThat(rules(unaware, aware)).contains("negated/4");
        assertThat(rules(unaware, other)).doesNotContain("negated/4");
    }

    @Test
    void whoWasToldWasNotLeftUntold() {
        Report told = Report.of("Dune Post", MORNING, "The union had been told of the closure.")
                .does("The union", "had been told of", "tell")
                .to("the closure");
        Report untold = Report.of("Fjord Daily", MORNING, "The union was not told of the closure.")
                .does("The union", "was not told of", "tell")
                .to("the closure")
                .negated();

        assertThat(rules(told, untold)).contains("negated/4");
    }

    @Test
    void whatIsDeniedOfOneThingIsNotDeniedOfAnother() {
        Report paid = Report.of("Dune Post", MORNING, "The museum paid the roofers in full.")
                .does("The museum", "paid", "pay")
                .to("the roofers");
        Report not = Report.of("Fjord Daily", MORNING, "The museum paid no reward for the violin.")
                .does("The museum", "paid", "pay")
                .to("no reward")
                .negated();

        assertThat(rules(paid, not)).doesNotContain("negated/4");
    }

    @Test
    void twoWordingsOfOneThingAgree() {
        Report one = Report.of("Dune Post", MORNING, "Police closed the harbour bridge.")
                .does("Police", "closed", "close")
                .to("the harbour bridge");
        Report other = Report.of("Fjord Daily", MORNING, "Police shut the harbour bridge to lorries after the storm.")
                .does("Police", "shut", "shut")
                .to("the harbour bridge");

        assertThat(rules(one, other)).containsExactly("words-agree/3");
    }

    @Test
    void whatAMayorIsAndWhatHeIsTheTopicOfDoNotAgree() {
        Report mayor = Report.of("Dune Post", MORNING, "Marek Dorn is mayor of Wenn.")
                .does("Marek Dorn", "is", "be")
                .to("mayor of Wenn");
        Report topic = Report.of("Fjord Daily", MORNING, "Marek Dorn is the topic of rumours.")
                .does("Marek Dorn", "is", "be")
                .to("the topic of rumours");

        assertThat(rules(mayor, topic)).isEmpty();
    }

    @Test
    void whatIsNamedToBeWrongIsContradicted() {
        Report denied = journey(NEXT_DAY, "The ferry needs 48 minutes, not the 41 on the posters.");

        assertThat(rules(denied, told("41 minutes", 41))).contains("value-rejected/1");
        assertThat(rules(told("41 minutes", 41), denied)).contains("value-rejected/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry needs 48 minutes rather than 41 minutes.",
                "The ferry needs 48 minutes, not 41 minutes."
            })
    void whatIsNamedToBeWrongIsNotToldAsSo(String text) {
        Report denied = journey(NEXT_DAY, text).amount("41 minutes", 41, "minute");

        assertThat(comparer.relate(denied.claim(), told("41 minutes", 41).claim()))
                .noneMatch(relation -> relation.kind() == RelationKind.SUPPORTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry needs 48 minutes, not the 44 on the posters.",
                "The ferry needs 48 minutes, not only 41.",
                "The ferry needs 48 minutes, not the 41.5 on the posters.",
                "The ferry needs 48 minutes on the 41 route."
            })
    void anotherNumberIsNotNamedToBeWrong(String text) {
        assertThat(rules(journey(NEXT_DAY, text), told("41 minutes", 41))).doesNotContain("value-rejected/1");
    }

    @Test
    void aNextSentenceCanSayWhatIsWrong() {
        Report denied = journey(NEXT_DAY, "The ferry needs 48 minutes. Not forty-one, as the posters say.");

        assertThat(rules(denied, told("41 minutes", 41))).contains("value-rejected/1");
    }

    @Test
    void whatReplacesAValueOvertakesIt() {
        Report replaced = journey(NEXT_DAY, "The ferry needs 48 minutes, up from 41.");

        assertThat(rules(replaced, told("41 minutes", 41))).contains("value-replaced/1");
        assertThat(rules(
                        journey("2026-05-03T08:00:00Z", "The ferry needs 48 minutes, up from 41."),
                        told("41 minutes", 41)))
                .doesNotContain("value-replaced/1", "value-rejected/1");
    }

    private static Report journey(String at, String text) {
        return Report.of("Fjord Daily", at, text)
                .does("The ferry", "needs", "need")
                .amount("48 minutes", 48, "minute");
    }

    private static Report told(String length, double minutes) {
        return Report.of("Dune Post", MORNING, "The ferry takes " + length + ".")
                .does("The ferry", "takes", "take")
                .amount(length, minutes, "minute");
    }

    @Test
    void ofTwoPlansTheLaterOneHolds() {
        Report plan = Report.of("Dune Post", MORNING, "The council will sell the harbour.")
                .does("The council", "will sell", "sell")
                .to("the harbour")
                .planned();
        Report reversed = Report.of("Fjord Daily", NEXT_DAY, "The council will not sell the harbour.")
                .does("The council", "will not sell", "sell")
                .to("the harbour")
                .planned()
                .negated();

        assertThat(rules(reversed, plan)).containsExactly("not-yet-done/3");
    }

    @Test
    void aCountBehindANameNumbersNothing() {
        Report three = hurt("Dune Post", "3 people", 3);

        assertThat(rules(hurt("Fjord Daily", "9 people", 9), three)).contains("quantity-disjoint/3");
    }

    @Test
    void twoAgesOfOnePersonExcludeEachOtherButForABirthday() {
        assertThat(rules(aged("Dune Post", 61), aged("Fjord Daily", 58))).containsExactly("age-differs/3");
        assertThat(rules(aged("Dune Post", 61), aged("Fjord Daily", 60))).doesNotContain("age-differs/3");
        assertThat(rules(aged("Dune Post", 61), aged("Fjord Daily", 61))).contains("age-equal/2");
    }

    private static Report aged(String outlet, int years) {
        return Report.of(outlet, MORNING, "Marek Dorn is " + years + ".")
                .does("Marek Dorn", "is", "be")
                .to(String.valueOf(years))
                .amount(String.valueOf(years), years, "year of age");
    }

    @Test
    void whereATrainComesFromIsNotWhereItGoes() {
        Report from = Report.of("Dune Post", MORNING, "Flight 418 departed from Oslo.")
                .does("Flight 418", "departed from", "depart")
                .place("Oslo", "Norway");
        Report to = Report.of("Fjord Daily", MORNING, "Flight 418 departed to Boston.")
                .does("Flight 418", "departed to", "depart")
                .place("Boston", "Massachusetts", "United States");

        assertThat(rules(from, to)).doesNotContain("place-disjoint/4");
    }

    @Test
    void aBoundDoesNotAgreeWithWhatLiesFarBeyondIt() {
        Report bound = Report.of("Dune Post", MORNING, "In Hagdorf more than 20 people were hurt.")
                .does("more than 20 people", "were hurt", "hurt")
                .amount("more than 20 people", 20, "person", Approximation.MORE_THAN);

        assertThat(rules(hurt("Fjord Daily", "24 people", 24), bound)).contains("quantity-equal/2");
        assertThat(rules(hurt("Fjord Daily", "90 people", 90), bound))
                .doesNotContain("quantity-equal/2", "quantity-disjoint/3", "answers-agree/3");
    }

    @Test
    void threeQuartersAreNotFourFifths() {
        assertThat(rules(share("Dune Post", "three quarters", 0.75), share("Fjord Daily", "four fifths", 0.8)))
                .doesNotContain("quantity-equal/2", "answers-agree/3");
        assertThat(rules(share("Dune Post", "three quarters", 0.75), share("Fjord Daily", "three quarters", 0.75)))
                .contains("quantity-equal/2");
    }

    private static Report share(String outlet, String words, double share) {
        return Report.of(outlet, MORNING, "Balten bought " + words + " of the Hagdorf brewery.")
                .does("Balten", "bought", "buy")
                .to("the Hagdorf brewery")
                .amount(words, share, null);
    }

    private static Report hurt(String outlet, String people, double count) {
        return Report.of(outlet, MORNING, "In Hagdorf " + people + " were hurt.")
                .does(people, "were hurt", "hurt")
                .amount(people, count, "person");
    }

    private static Report since(String year) {
        int next = Integer.parseInt(year) + 1;
        return Report.of("Dune Post", MORNING, "It was the first time the ministers had met since " + year + ".")
                .does("the ministers", "had met", "meet")
                .time(year, year + "-01-01T00:00Z", next + "-01-01T00:00Z", TimeRelation.SINCE);
    }

    private static Report firstIn(String length, double years, Approximation approximation) {
        return Report.of("Fjord Daily", MORNING, "The ministers met for the first time in " + length + ".")
                .does("The ministers", "met", "meet")
                .amount(length, years, "year", approximation);
    }

    private static Report planned(String rocket) {
        return Report.of("Dune Post", MORNING, "The launch of " + rocket + " is set for noon.")
                .does("The launch of " + rocket, "is set for", "set")
                .planned();
    }

    private static Report scrubbed(String rocket) {
        return Report.of("Fjord Daily", NEXT_DAY, "The launch of " + rocket + " was scrubbed.")
                .does("The launch of " + rocket, "was scrubbed", "scrub");
    }

    private static Report delayedBy(String cause, String outlet) {
        return Report.of(outlet, MORNING, "The launch was delayed because of " + cause + ".")
                .does("The launch", "was delayed", "delay");
    }

    private static Report convicted(String who, String year) {
        int next = Integer.parseInt(year) + 1;
        return Report.of(who + " Post", MORNING, who + " was convicted of fraud in " + year + ".")
                .does(who, "was convicted", "convict")
                .time(year, year + "-01-01T00:00Z", next + "-01-01T00:00Z");
    }

    private static Report chairman(String who, String company) {
        return Report.of(who + " Post", MORNING, who + " is chairman of " + company + ".")
                .does(who, "is", "be")
                .to("chairman of " + company);
    }

    private List<String> rules(Report fresh, Report known) {
        return comparer.relate(fresh.claim(), known.claim()).stream()
                .map(ClaimRelation::rule)
                .toList();
    }
}
