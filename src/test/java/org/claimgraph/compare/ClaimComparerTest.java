package org.claimgraph.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.model.RelationKind.CONTRADICTS;
import static org.claimgraph.model.RelationKind.REFINES;
import static org.claimgraph.model.RelationKind.SUPERSEDES;
import static org.claimgraph.model.RelationKind.SUPPORTS;

import java.util.List;
import java.util.UUID;
import org.claimgraph.model.Approximation;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.TimeRelation;
import org.junit.jupiter.api.Test;

class ClaimComparerTest {
    private static final String MORNING = "2026-05-04T08:00:00Z";
    private static final String NEXT_DAY = "2026-05-05T18:00:00Z";

    private final ClaimComparer comparer = new ClaimComparer(UUID::randomUUID);

    @Test
    void twoCitiesOfOneMeetingContradict() {
        Report riga = Report.of("Dune Post", MORNING, "The two ministers met in Riga.")
                .does("The two ministers", "met", "meet")
                .place("Riga", "Latvia");
        Report oslo = Report.of("Fjord Daily", MORNING, "The ministers held talks in Oslo.")
                .does("The ministers", "held", "hold")
                .to("talks")
                .place("Oslo", "Norway");

        assertThat(found(riga, oslo, Dimension.PLACE)).containsExactly(CONTRADICTS);
    }

    @Test
    void aCityAgreesWithTheCountryAroundIt() {
        Report city = Report.of("Dune Post", MORNING, "The rocket landed in Almeria.")
                .does("The rocket", "landed", "land")
                .place("Almeria", "Andalusia", "Spain");
        Report country = Report.of("Fjord Daily", MORNING, "The rocket landed in Spain.")
                .does("The rocket", "landed", "land")
                .place("Spain");

        assertThat(found(city, country, Dimension.PLACE)).containsExactly(SUPPORTS);
    }

    @Test
    void twoYearsOfOneOpeningContradict() {
        Report first = opened("Dune Post", "1948");
        Report second = opened("Fjord Daily", "1953");

        assertThat(found(first, second, Dimension.TIME)).containsExactly(CONTRADICTS);
    }

    @Test
    void aDayRefinesItsYear() {
        Report day = Report.of("Dune Post", MORNING, "The tunnel opened on June 3, 1948.")
                .does("The tunnel", "opened", "open")
                .time("June 3, 1948", "1948-06-03T00:00Z", "1948-06-04T00:00Z");

        assertThat(found(day, opened("Fjord Daily", "1948"), Dimension.TIME)).containsExactly(REFINES);
    }

    @Test
    void theTimeOfTheTellingIsNotTheTimeOfTheDeed() {
        Report told = Report.of("Dune Post", MORNING, "The tunnel opened, the mayor said on Monday.")
                .does("The tunnel", "opened", "open")
                .time("Monday", "2026-05-04T00:00Z", "2026-05-05T00:00Z");

        assertThat(found(told, opened("Fjord Daily", "1948"), Dimension.TIME)).isEmpty();
    }

    @Test
    void aYearThatIsNamedToBeWrongDoesNotAgree() {
        Report told = Report.of("Dune Post", MORNING, "The tunnel opened in 1950, not in 1948.")
                .does("The tunnel", "opened", "open")
                .time("1950", "1950-01-01T00:00Z", "1951-01-01T00:00Z")
                .time("1948", "1948-01-01T00:00Z", "1949-01-01T00:00Z");

        assertThat(found(told, opened("Fjord Daily", "1948"), Dimension.TIME)).containsOnly(CONTRADICTS);
    }

    @Test
    void aPlaceThatIsNamedToBeWrongDoesNotAgree() {
        Report told = Report.of("Dune Post", MORNING, "The rocket landed in Almeria, not in Porto.")
                .does("The rocket", "landed", "land")
                .place("Almeria", "Andalusia", "Spain")
                .place("Porto", "Portugal");
        Report other = Report.of("Fjord Daily", MORNING, "The rocket landed in Porto.")
                .does("The rocket", "landed", "land")
                .place("Porto", "Portugal");

        assertThat(found(told, other, Dimension.PLACE)).containsOnly(CONTRADICTS);
    }

    @Test
    void theMeetingBeforeIsAnotherMeeting() {
        Report now = Report.of("Dune Post", NEXT_DAY, "The two ministers met on Monday.")
                .does("The two ministers", "met", "meet")
                .time("Monday", "2026-05-04T00:00Z", "2026-05-05T00:00Z");
        Report before = Report.of("Fjord Daily", NEXT_DAY, "The two ministers had last met in 2019.")
                .does("The two ministers", "had last met", "meet")
                .time("2019", "2019-01-01T00:00Z", "2020-01-01T00:00Z");

        assertThat(found(now, before, Dimension.TIME)).isEmpty();
    }

    @Test
    void notInspectedSinceAYearContradictsALaterLastInspection() {
        Report since = Report.of("Dune Post", MORNING, "The dam had not been inspected since 2020.")
                .does("The dam", "had not been inspected", "inspect")
                .negated()
                .time("2020", "2020-01-01T00:00Z", "2021-01-01T00:00Z", TimeRelation.SINCE);
        Report last = Report.of("Fjord Daily", MORNING, "The dam was last inspected in 2023.")
                .does("The dam", "was last inspected", "inspect")
                .time("2023", "2023-01-01T00:00Z", "2024-01-01T00:00Z");

        assertThat(found(since, last, Dimension.TIME)).containsExactly(CONTRADICTS);
    }

    @Test
    void aPlanDatedAnewIsSuperseded() {
        Report june = Report.of("Dune Post", MORNING, "The ferry will be launched on June 9.")
                .does("The ferry", "will be launched", "launch")
                .planned()
                .time("June 9", "2026-06-09T00:00Z", "2026-06-10T00:00Z");
        Report july = Report.of("Fjord Daily", NEXT_DAY, "The ferry will now be launched on July 2.")
                .does("The ferry", "will now be launched", "launch")
                .planned()
                .time("July 2", "2026-07-02T00:00Z", "2026-07-03T00:00Z");

        ClaimRelation relation = only(july, june);
        assertThat(relation.kind()).isEqualTo(SUPERSEDES);
        assertThat(relation.claimId()).isEqualTo(july.claim().claim().id());
        assertThat(comparer.relate(june.claim(), july.claim()).getFirst().claimId())
                .as("the later report supersedes whichever comes in first")
                .isEqualTo(july.claim().claim().id());
    }

    @Test
    void aPlanIsSupersededByTheDeed() {
        Report plan = Report.of("Dune Post", MORNING, "Governor Ada Pell will visit the flooded valley.")
                .does("Governor Ada Pell", "will visit", "visit")
                .to("the flooded valley")
                .planned();
        Report deed = Report.of("Fjord Daily", NEXT_DAY, "Governor Ada Pell toured the valley by boat.")
                .does("Governor Ada Pell", "toured", "tour")
                .to("the valley");

        assertThat(only(deed, plan).rule()).isEqualTo("plan-done/1");
    }

    @Test
    void differentCountsOfOneThingContradict() {
        assertThat(found(
                        fell("Dune Post", "14 lorries", 14), fell("Fjord Daily", "17 lorries", 17), Dimension.QUANTITY))
                .containsExactly(CONTRADICTS);
    }

    @Test
    void atLeastTwelveAndFifteenAgree() {
        Report atLeast = Report.of("Dune Post", MORNING, "At least 12 lorries plunged into the water.")
                .does("At least 12 lorries", "plunged", "plunge")
                .amount("At least 12 lorries", 12, "lorry", Approximation.AT_LEAST);

        assertThat(found(atLeast, fell("Fjord Daily", "15 lorries", 15), Dimension.QUANTITY))
                .containsExactly(SUPPORTS);
    }

    @Test
    void milesAndKilometresOfOneLengthAgree() {
        Report miles = Report.of("Dune Post", MORNING, "The tunnel is 5 miles long.")
                .does("The tunnel", "is", "be")
                .amount("5 miles", 5, "mile");
        Report kilometres = Report.of("Fjord Daily", MORNING, "The tunnel is 8.05 kilometres long.")
                .does("The tunnel", "is", "be")
                .amount("8.05 kilometres", 8.05, "kilometre");

        assertThat(found(miles, kilometres, Dimension.QUANTITY)).containsExactly(SUPPORTS);
    }

    @Test
    void aRisingTollIsSupersededByTheLaterOne() {
        Report nine = Report.of("Dune Post", MORNING, "The storm killed nine people.")
                .does("The storm", "killed", "kill")
                .amount("nine people", 9, "person");
        Report twelve = Report.of("Fjord Daily", NEXT_DAY, "Twelve people died in the storm.")
                .does("Twelve people", "died", "die")
                .amount("Twelve people", 12, "person");

        ClaimRelation relation = only(twelve, nine);
        assertThat(relation.kind()).isEqualTo(SUPERSEDES);
        assertThat(relation.value()).isEqualTo("Twelve people");
    }

    @Test
    void aTollThatSinksWithoutCorrectionIsContradicted() {
        Report twelve = Report.of("Dune Post", MORNING, "The storm killed 12 people.")
                .does("The storm", "killed", "kill")
                .amount("12 people", 12, "person");
        Report nine = Report.of("Fjord Daily", NEXT_DAY, "Nine people died in the storm.")
                .does("Nine people", "died", "die")
                .amount("Nine people", 9, "person");

        assertThat(found(nine, twelve, Dimension.QUANTITY)).containsExactly(CONTRADICTS);
    }

    @Test
    void countsOfDifferentThingsSayNothing() {
        Report people = Report.of("Dune Post", MORNING, "Nine people fell into the water.")
                .does("Nine people", "fell", "fall")
                .amount("Nine people", 9, "person");

        assertThat(comparer.relate(
                        people.claim(), fell("Fjord Daily", "14 lorries", 14).claim()))
                .isEmpty();
    }

    @Test
    void thePriceOfAShareIsNotThePriceOfTheWhole() {
        Report whole = Report.of("Dune Post", MORNING, "Orvane will buy Teller Mills for $4.2 billion.")
                .does("Orvane", "will buy", "buy")
                .planned()
                .amount("$4.2 billion", 4.2e9, "USD");
        Report each = Report.of("Fjord Daily", MORNING, "Orvane will pay $31 a share for Teller Mills.")
                .does("Orvane", "will pay", "pay")
                .planned()
                .amount("$31 a share", 31, "USD per share");

        assertThat(found(whole, each, Dimension.QUANTITY)).isEmpty();
    }

    @Test
    void roundedAmountsAgree() {
        Report exact = Report.of("Dune Post", MORNING, "Orvane will buy Teller Mills for $4.58 billion.")
                .does("Orvane", "will buy", "buy")
                .planned()
                .amount("$4.58 billion", 4.58e9, "USD");
        Report round = Report.of("Fjord Daily", MORNING, "Orvane will acquire Teller Mills for $4.6 billion.")
                .does("Orvane", "will acquire", "acquire")
                .planned()
                .amount("$4.6 billion", 4.6e9, "USD");

        assertThat(found(exact, round, Dimension.QUANTITY)).containsExactly(SUPPORTS);
    }

    @Test
    void oneAdviserCannotHaveAdvisedBothSides() {
        Report buyer = Report.of("Dune Post", MORNING, "Hatch Partners advised Orvane.")
                .does("Hatch Partners", "advised", "advise")
                .to("Orvane");
        Report seller = Report.of("Fjord Daily", MORNING, "Teller was advised by Hatch Partners.")
                .does("Teller", "was advised by", "advise")
                .to("Hatch Partners");

        assertThat(found(buyer, seller, Dimension.ACTOR)).containsExactly(CONTRADICTS);
    }

    @Test
    void approvedAndRejectedExcludeEachOther() {
        Report approved = Report.of("Dune Post", MORNING, "The council approved the tram line.")
                .does("The council", "approved", "approve")
                .to("the tram line");
        Report rejected = Report.of("Fjord Daily", MORNING, "The council rejected the tram line.")
                .does("The council", "rejected", "reject")
                .to("the tram line");

        assertThat(found(approved, rejected, Dimension.OUTCOME)).containsExactly(CONTRADICTS);
    }

    @Test
    void twoCausesOfOneDelayContradict() {
        Report weather = Report.of("Dune Post", MORNING, "The launch was delayed because of strong wind.")
                .does("The launch", "was delayed", "delay");
        Report valve = Report.of("Fjord Daily", MORNING, "A stuck valve was behind the delay of the launch.")
                .does("A stuck valve", "was", "be");

        assertThat(found(weather, valve, Dimension.OUTCOME)).containsExactly(CONTRADICTS);
    }

    @Test
    void soAndNotSoContradict() {
        Report struck = Report.of("Dune Post", MORNING, "A trawler struck the old pier.")
                .does("A trawler", "struck", "strike")
                .to("the old pier");
        Report not = Report.of("Fjord Daily", NEXT_DAY, "No trawler struck the pier.")
                .does("No trawler", "struck", "strike")
                .to("the pier")
                .negated();

        assertThat(found(not, struck, Dimension.NEGATION)).containsExactly(CONTRADICTS);
    }

    @Test
    void notYetIsSupersededOnceItIsDone() {
        Report notYet = Report.of("Dune Post", MORNING, "Divers have not yet examined the wreck.")
                .does("Divers", "have not yet examined", "examine")
                .to("the wreck")
                .negated();
        Report done = Report.of("Fjord Daily", NEXT_DAY, "Divers examined the wreck.")
                .does("Divers", "examined", "examine")
                .to("the wreck");

        assertThat(found(done, notYet, Dimension.NEGATION)).containsExactly(SUPERSEDES);
    }

    @Test
    void aDenialDoesNotContradictTheAllegation() {
        Report alleged = Report.of("Dune Post", MORNING, "The firm ignored warnings about the dam.")
                .does("The firm", "ignored", "ignore")
                .to("warnings about the dam");
        Report denied = Report.of("Fjord Daily", MORNING, "The firm denied that it ignored warnings about the dam.")
                .does("The firm", "ignored", "ignore")
                .to("warnings about the dam")
                .denied();

        assertThat(comparer.relate(denied.claim(), alleged.claim())).isEmpty();
    }

    @Test
    void theSameWordsRepeat() {
        String words = "The stolen violin was found in a locker at the central station.";
        Report first = Report.of("Dune Post", MORNING, words).does("The stolen violin", "was found", "find");
        Report again = Report.of("Fjord Daily", NEXT_DAY, words).does("The stolen violin", "was found", "find");

        assertThat(only(again, first).kind()).isEqualTo(RelationKind.REPEATS);
    }

    @Test
    void storiesThatShareNoNameAreNotCompared() {
        Report one = opened("Dune Post", "1948").in("story_one");
        Report other = opened("Fjord Daily", "1953").in("story_two");

        assertThat(comparer.relate(one.claim(), other.claim())).isEmpty();
    }

    @Test
    void claimsOfOneArticleAreNotCompared() {
        assertThat(comparer.relate(
                        opened("Dune Post", "1948").claim(),
                        opened("Dune Post", "1948").claim()))
                .isEmpty();
    }

    private static Report opened(String outlet, String year) {
        int next = Integer.parseInt(year) + 1;
        return Report.of(outlet, MORNING, "The tunnel opened in " + year + ".")
                .does("The tunnel", "opened", "open")
                .time(year, year + "-01-01T00:00Z", next + "-01-01T00:00Z");
    }

    private static Report fell(String outlet, String count, double value) {
        return Report.of(outlet, MORNING, count + " fell into the water.")
                .does(count, "fell", "fall")
                .amount(count, value, "lorry");
    }

    private List<RelationKind> found(Report fresh, Report known, Dimension dimension) {
        return comparer.relate(fresh.claim(), known.claim()).stream()
                .filter(relation -> relation.dimension() == dimension)
                .map(ClaimRelation::kind)
                .toList();
    }

    private ClaimRelation only(Report fresh, Report known) {
        List<ClaimRelation> relations = comparer.relate(fresh.claim(), known.claim());
        assertThat(relations).hasSize(1);
        return relations.getFirst();
    }
}
