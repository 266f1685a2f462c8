package org.claimgraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.RelationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Values that answer one question in words of their own, and values that only look like it.
class AnswersTest {
    private static final String MORNING = "2026-05-04T08:00:00Z";
    private static final String NOON = "2026-05-04T09:30:00Z";
    private static final String NEXT_DAY = "2026-05-05T18:00:00Z";

    private final ClaimComparer comparer = new ClaimComparer(UUID::randomUUID);

    @Test
    void twoCountsOfOneThingInOtherWordsExcludeEachOther() {
        assertThat(relations(lorries("Fjord Daily", NOON, "Eleven lorries", 11), trucks("Dune Post")))
                .extracting(ClaimRelation::kind)
                .contains(RelationKind.CONTRADICTS);
    }

    @Test
    void oneCountInOtherWordsAgrees() {
        assertThat(relations(lorries("Fjord Daily", NOON, "Fourteen lorries", 14), trucks("Dune Post")))
                .extracting(ClaimRelation::kind)
                .contains(RelationKind.SUPPORTS)
                .doesNotContain(RelationKind.CONTRADICTS);
    }

    @Test
    void countsOfDifferentThingsAreLeftAlone() {
        Report crew = Report.of("Fjord Daily", NOON, "Eleven sailors manned the pumps all night.")
                .does("Eleven sailors", "manned", "man")
                .to("the pumps")
                .amount("Eleven sailors", 11, "sailor");

        assertThat(relations(crew, trucks("Dune Post"))).isEmpty();
    }

    @Test
    void anotherStorysCountsAreLeftAlone() {
        assertThat(relations(lorries("Fjord Daily", NOON, "Eleven lorries", 11).in("story_two"), trucks("Dune Post")))
                .isEmpty();
    }

    @Test
    void aTollThatRoseOvertakesTheEarlierOne() {
        Report first = Report.of("Dune Post", MORNING, "Nine passengers lost their lives in the sinking of the ferry.")
                .does("Nine passengers", "lost their lives", "lose")
                .amount("Nine passengers", 9, "passenger");
        Report second = Report.of("Fjord Daily", NEXT_DAY, "The sinking of the ferry has now claimed 13 lives.")
                .does("The sinking of the ferry", "has now claimed", "claim")
                .amount("13 lives", 13, "life");

        assertThat(relations(second, first)).extracting(ClaimRelation::kind).contains(RelationKind.SUPERSEDES);
    }

    @Test
    void aPartToldAsSomeInSoManyIsAShare() {
        Report quarters = Report.of("Dune Post", MORNING, "Three in four flight attendants joined the strike.")
                .does("Three in four flight attendants", "joined", "join")
                .to("the strike")
                .amount("Three in four flight attendants", 0.75, "flight attendant");
        Report same = attendance("Fjord Daily", "75 percent", 75);
        Report less = attendance("Fjord Daily", "62 percent", 62);

        assertThat(relations(same, quarters)).extracting(ClaimRelation::kind).containsExactly(RelationKind.SUPPORTS);
        assertThat(relations(less, quarters)).extracting(ClaimRelation::kind).containsExactly(RelationKind.CONTRADICTS);
    }

    private static Report attendance(String outlet, String told, double value) {
        String subject = told + " of the flight attendants";
        return Report.of(outlet, NOON, subject + " joined the strike.")
                .does(subject, "joined", "join")
                .to("the strike")
                .amount(told, value, "percent");
    }

    @Test
    void aLargeNumberCanLeaveOutItsCurrency() {
        Report told = raised("Dune Post", MORNING, "190 million euros", 190e6, "EUR");
        Report bare = raised("Fjord Daily", NOON, "240 million", 240e6, null);

        assertThat(relations(bare, told)).extracting(ClaimRelation::kind).contains(RelationKind.CONTRADICTS);
    }

    @Test
    void aSmallNumberIsNoMoney() {
        Report told = raised("Dune Post", MORNING, "190 euros", 190, "EUR");
        Report bare = raised("Fjord Daily", NOON, "240", 240, null);

        assertThat(relations(bare, told)).noneMatch(relation -> relation.kind() == RelationKind.CONTRADICTS);
    }

    @Test
    void arrestsAreCountedByThoseArrested() {
        Report people = Report.of("Dune Post", MORNING, "Nine people were arrested at the march in Halden.")
                .does("Nine people", "were arrested", "arrest")
                .amount("Nine people", 9, "person");
        Report arrests = Report.of("Fjord Daily", NOON, "There were four arrests at the march in Halden.")
                .does("four arrests", "were", "be")
                .amount("four arrests", 4, "arrest");

        assertThat(relations(arrests, people)).extracting(ClaimRelation::kind).contains(RelationKind.CONTRADICTS);
    }

    @Test
    void whatAnAmountHasChangedToOvertakesIt() {
        Report first = Report.of("Dune Post", MORNING, "Tessel will pay a price of $42 million for the shipyard.")
                .does("Tessel", "will pay", "pay")
                .to("a price of $42 million for the shipyard")
                .amount("$42 million", 42e6, "USD");
        Report second = Report.of(
                        "Fjord Daily", NEXT_DAY, "Tessel has raised its price for the shipyard to $48 million.")
                .does("Tessel", "has raised", "raise")
                .to("its price for the shipyard")
                .amount("$48 million", 48e6, "USD");

        assertThat(relations(second, first)).extracting(ClaimRelation::kind).containsExactly(RelationKind.SUPERSEDES);
    }

    @Test
    void amountsThatDifferByLittleAndWereToldWeeksApartAreLeftAlone() {
        Report first = raised("Dune Post", MORNING, "190 million euros", 190e6, "EUR");
        Report weeksLater = raised("Fjord Daily", "2026-06-15T08:00:00Z", "198 million euros", 198e6, "EUR");
        Report sameDay = raised("Fjord Daily", NOON, "198 million euros", 198e6, "EUR");

        assertThat(relations(weeksLater, first)).noneMatch(relation -> relation.kind() == RelationKind.CONTRADICTS);
        assertThat(relations(sameDay, first)).extracting(ClaimRelation::kind).contains(RelationKind.CONTRADICTS);
    }

    @Test
    void aSumIsPaidOnceHoweverMuchLaterItIsTold() {
        Report sold = Report.of("Dune Post", MORNING, "The yard was sold to Tessel for $92 million.")
                .does("The yard", "was sold to", "sell")
                .to("Tessel")
                .amount("$92 million", 92e6, "USD");
        Report bill = Report.of("Fjord Daily", "2026-06-15T08:00:00Z", "The price of the yard was $85 million.")
                .does("The price of the yard", "was", "be")
                .to("$85 million")
                .amount("$85 million", 85e6, "USD");

        assertThat(relations(bill, sold)).extracting(ClaimRelation::rule).contains("answers-exclude/5");
    }

    @Test
    void howManyWereOnBoardIsNotOvertaken() {
        Report first = carrying("Dune Post", MORNING, 312);
        Report later = carrying("Fjord Daily", NEXT_DAY, 347);

        assertThat(relations(later, first)).extracting(ClaimRelation::kind).containsOnly(RelationKind.CONTRADICTS);
    }

    private static Report carrying(String outlet, String at, int people) {
        String amount = people + " people";
        return Report.of(outlet, at, "The ferry was carrying " + amount + " when it caught fire.")
                .does("The ferry", "was carrying", "carry")
                .to(amount)
                .amount(amount, people, "person");
    }

    @Test
    void whatSomebodyWantsIsNoFact() {
        assertThat(relations(
                        pays("Fjord Daily", "wants the grid to pay", "want", 500),
                        pays("Dune Post", "will pay", "pay", 300)))
                .noneMatch(relation -> relation.kind() == RelationKind.CONTRADICTS);
        assertThat(relations(pays("Fjord Daily", "will pay", "pay", 500), pays("Dune Post", "will pay", "pay", 300)))
                .extracting(ClaimRelation::kind)
                .contains(RelationKind.CONTRADICTS);
    }

    private static Report pays(String outlet, String verb, String lemma, double crowns) {
        String amount = Math.round(crowns) + " crowns";
        return Report.of(outlet, MORNING, "Eastline " + verb + " every household " + amount + " for the power cut.")
                .does("Eastline", verb, lemma)
                .to("every household")
                .amount(amount, crowns, "SEK");
    }

    @Test
    void anExactClockTimeIsSeldomTwoThings() {
        Report struck = Report.of("Dune Post", MORNING, "The tanker struck the ledge at 4:20 a.m.")
                .does("The tanker", "struck", "strike")
                .to("the ledge")
                .clock("4:20 a.m.", "2026-05-04T04:20:00Z", "2026-05-04T04:21:00Z");
        Report aground = Report.of("Fjord Daily", NOON, "The grounding took place at 4:20 a.m.")
                .does("The grounding", "took place", "take")
                .clock("4:20 a.m.", "2026-05-04T04:20:00Z", "2026-05-04T04:21:00Z");

        assertThat(relations(aground, struck)).extracting(ClaimRelation::kind).contains(RelationKind.SUPPORTS);
    }

    private static Report raised(String outlet, String at, String amount, double value, @Nullable String unit) {
        return Report.of(outlet, at, "Tessel has raised " + amount + " from investors.")
                .does("Tessel", "has raised", "raise")
                .amount(amount, value, unit);
    }

    private static Report lorries(String outlet, String at, String many, double count) {
        return Report.of(outlet, at, many + " sank when the ferry went down.")
                .does(many, "sank", "sink")
                .amount(many, count, "lorry");
    }

    private static Report trucks(String outlet) {
        return Report.of(outlet, MORNING, "Fourteen trucks went down with the ferry.")
                .does("Fourteen trucks", "went down", "go")
                .amount("Fourteen trucks", 14, "truck");
    }

    private List<ClaimRelation> relations(Report fresh, Report known) {
        return comparer.relate(fresh.claim(), known.claim());
    }
}
