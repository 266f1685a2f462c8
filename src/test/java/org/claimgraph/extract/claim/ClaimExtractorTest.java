package org.claimgraph.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.claimgraph.extract.name.NameFinder;
import org.claimgraph.extract.name.Names;
import org.claimgraph.extract.quantity.QuantityFinder;
import org.claimgraph.extract.speech.QuotationFinder;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.TextAnalyzer;
import org.claimgraph.extract.time.TimeFinder;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimExtractorTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final NameFinder NAMES = new NameFinder(new Gazetteer());
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-05-07T09:00:00Z"); // a Thursday

    @Test
    void aClauseBecomesSubjectPredicateAndObject() {
        Claim claim = only("The council approved the budget.");
        assertThat(claim.subject()).extracting("text").isEqualTo("The council");
        assertThat(claim.predicate()).isEqualTo("approved");
        assertThat(claim.lemma()).isEqualTo("approve");
        assertThat(claim.object()).extracting("text").isEqualTo("the budget");
        assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void aReportGivesTheClaimToItsSpeaker() {
        Claim claim = only("Officials said the old pier collapsed in the storm.");
        assertThat(claim.lemma()).isEqualTo("collapse");
        assertThat(claim.attribution()).extracting("name").containsExactly("Officials");
    }

    @Test
    void theDayOfAnAnnouncementIsNotThatOfWhatIsAnnounced() {
        Claim claim = only("Norvik announced Wednesday it will close the mill.");
        assertThat(claim.lemma()).isEqualTo("close");
        assertThat(claim.times()).isEmpty();
    }

    @Test
    void aDayOrAnAmountIsNoPartOfThePredicate() {
        Claim resigned = only("On Monday, Anna Berg resigned.");
        assertThat(resigned.text()).startsWith("On May 4, 2026, Anna Berg resigned");

        Claim left = only("Anna Berg resigned on Monday.");
        assertThat(left.predicate()).isEqualTo("resigned");
        assertThat(left.object()).isNull();

        Claim fell = only("The mast fell about 60 metres.");
        assertThat(fell.predicate()).isEqualTo("fell");
        assertThat(fell.object()).extracting("text").isEqualTo("60 metres");
    }

    @Test
    void aClauseWithoutAPronounLeavesTheSubjectToTheMainVerb() {
        Claim claim = only("The crane the harbour bought last year broke down.");
        assertThat(claim.subject()).extracting("text").isEqualTo("The crane");
        assertThat(claim.lemma()).isEqualTo("break");
    }

    @Test
    void anActingHeadKeepsTheirTitle() {
        assertThat(claims("The minister met Boeing Acting Director Anna Weber in Oslo."))
                .extracting(Claim::text)
                .contains("Anna Weber is Acting Director of Boeing.");
    }

    @Test
    void aDescriptionBesideItsNameStaysAsItIs() {
        assertThat(claims("Anna Weber, the head of Boeing, resigned."))
                .extracting(Claim::text)
                .contains("Anna Weber, the head of Boeing, resigned.");
    }

    @Test
    void aVerbThatSaysNothingAloneMakesNoClaim() {
        assertThat(claims("They have.")).isEmpty();
        assertThat(claims("As the local paper reported.")).isEmpty();
    }

    @Test
    void aNounThatOpensASentenceIsNoCommand() {
        assertThat(only("Work on the tunnel will begin in 2029.").text())
                .isEqualTo("Work on the tunnel will begin in 2029.");
    }

    @Test
    void coordinatedVerbsAreTwoClaimsOfOneSubject() {
        assertThat(claims("The firm closed its plant in 2019 and sold the land."))
                .extracting(Claim::lemma)
                .containsExactly("close", "sell");
    }

    @Test
    void whatWillBeIsPlanned() {
        assertThat(only("The ferry will sail on Sunday.").modality()).isEqualTo(Modality.PLANNED);
        assertThat(only("The ferry is scheduled to sail on Sunday.").modality()).isEqualTo(Modality.PLANNED);
        assertThat(only("Crews were to return at dawn.").modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void whatTakesPlaceOnADayToComeIsPlanned() {
        assertThat(only("The new museum opens on Sunday.").modality()).isEqualTo(Modality.PLANNED);
        assertThat(only("The museum opened on Sunday.").modality()).isEqualTo(Modality.ASSERTED);
        assertThat(only("The museum opens every Sunday.").modality()).isEqualTo(Modality.ASSERTED);
        assertThat(only("The museum stays closed until Sunday.").modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void anItStandsForTheThingOfTheSentenceBefore() {
        List<Claim> claims = claims("The ship hit a ledge. It was built in 1998. It was announced that it would sail.");
        assertThat(claims).extracting(Claim::text).contains("The ship was built in 1998.");
        assertThat(claims).extracting(Claim::text).noneMatch(text -> text.startsWith("The ship was announced"));
    }

    @Test
    void aParticipleBeforeThePredicateIsNoPredicate() {
        assertThat(only("A vaccine tried in Kilifi protected seven in ten children.")
                        .predicate())
                .isEqualTo("protected");
        assertThat(only("A bomb placed under a car killed two men.").predicate())
                .isEqualTo("killed");
        assertThat(only("The man worked at the plant owned by Sato.").predicate())
                .isEqualTo("worked");
    }

    @Test
    void anActivityCanBeASubject() {
        assertThat(only("Pumping began on Sunday.").predicate()).startsWith("began");
    }

    @Test
    void aLimitIsNoDenial() {
        assertThat(only("The wind was no more than 35 kilometres an hour.").negated())
                .isFalse();
        assertThat(only("The firm paid no reward.").negated()).isTrue();
    }

    @Test
    void aPastThatLooksLikeANounIsAPast() {
        assertThat(only("The repair cost 210 million kronor, the firm said.").predicate())
                .isEqualTo("cost");
        assertThat(only("The cost of repair is rising.").predicate()).startsWith("is");
    }

    @Test
    void whatWasLastDoneIsDone() {
        Claim claim = only("The ship had last been inspected in March 2024.");
        assertThat(claim.lemma()).isEqualTo("inspect");
    }

    @Test
    void thoseWhoTellAreNotCounted() {
        assertThat(only("The firm bought land, according to two people familiar with the plan.")
                        .quantities())
                .isEmpty();
    }

    @Test
    void whatIsDeniedToTakePlaceIsDenied() {
        assertThat(only("The mayor denied that the museum opens on Sunday.").modality())
                .isEqualTo(Modality.DENIED);
    }

    @Test
    void whatMayBeIsPossible() {
        assertThat(only("The strike could set a precedent.").modality()).isEqualTo(Modality.POSSIBLE);
        assertThat(only("Rescuers could not reach the valley.").modality()).isEqualTo(Modality.ASSERTED);
        assertThat(only("Rescuers could not have known.").modality()).isEqualTo(Modality.POSSIBLE);
    }

    @Test
    void whatIsDeniedIsDenied() {
        assertThat(only("The mayor denied that the warning had been ignored.").modality())
                .isEqualTo(Modality.DENIED);
    }

    @Test
    void aQuestionIsAsked() {
        assertThat(only("Will the bridge reopen in June?").modality()).isEqualTo(Modality.ASKED);
    }

    @Test
    void whatNoCommaPartsIsTold() {
        assertThat(claims("The barge sank before a tug could reach it."))
                .extracting(Claim::text)
                .contains("The barge sank before a tug could reach it.");
    }

    @Test
    void whatAColonExplainsIsAClaimOfItsOwn() {
        assertThat(claims("Weber could not be reached: he has flown to Lisbon."))
                .extracting(Claim::text)
                .containsExactly("Weber could not be reached.", "Weber has flown to Lisbon.");
        assertThat(claims("The court ruled: the strike was illegal."))
                .extracting(Claim::text)
                .containsExactly("The strike was illegal.");
    }

    @Test
    void aClockBeforeTheSpeakerStaysInTheClaim() {
        assertThat(claims("The slope gave way a little before 11 a.m., said Paul Weber."))
                .extracting(Claim::text)
                .contains("The slope gave way a little before 11 a.m. (May 7, 2026).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Weber was dug out on the Wednesday.                     | Weber was dug out on May 6, 2026.
        Weber left for Oslo that Monday, and the talks ended.   | Weber left for Oslo on May 4, 2026.
        Last month a judge turned the request down.             | In April 2026 a judge turned the request down.
        The firm fell silent this month.                        | The firm fell silent in May 2026.
        """)
    void datesReadAsAStrangerWouldPutThem(String text, String claim) {
        assertThat(claims(text)).extracting(Claim::text).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1. Mr Weber has not confessed to anything.                        | Mr Weber has not confessed to anything.
        The deal was brokered by Weber, two people who took part said.    | The deal was brokered by Weber.
        Everyone was wearing a helmet, the mountain police say.           | Everyone was wearing a helmet.
        The court, presided over by Ann Lee, has set a date.              | The court, presided over by Ann Lee, has set a date.
        """)
    void whoSaysItAndWhatNumbersItIsNoPartOfAClaim(String text, String claim) {
        assertThat(claims(text)).extracting(Claim::text).first().isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The firm that built the bridge has gone bankrupt. | The firm that built the bridge has gone bankrupt.
            The woman who found the dog died in Lund. | The woman who found the dog died in Lund.
            The men who attacked the mill fled to Lund. | The men who attacked the mill fled to Lund.
            Officials said the gunman who attacked the mill fled to Lund. \
                | The gunman who attacked the mill fled to Lund.
            It was Joren Haldal, a fisherman, who discovered the spill. | Joren Haldal discovered the spill.
            Talks were held in Vienna. Eleven men were killed in the village of Belna. \
                | Eleven men were killed in the village of Belna.
            """)
    void aRelativeClauseDoesNotTakeTheVerbBehindIt(String text, String claim) {
        assertThat(claims(text)).extracting(Claim::text).contains(claim);
    }

    @Test
    void aTimeThatOpensTheSentenceBelongsToItsPredicate() {
        assertThat(claims("At 5:50 a.m., when the shots fell, the boat was in Sorvan waters."))
                .filteredOn(claim -> claim.text().contains("boat"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.times()).hasSize(1));
    }

    @Test
    void aParticipleThatLooksLikeItsPresentIsRead() {
        assertThat(claims("Weber resigned over the vaccine, which has cost the lives of 112 cattle."))
                .extracting(Claim::text)
                .contains("The vaccine has cost the lives of 112 cattle.");
        assertThat(only("The number of lives lost stands at 11.").quantities()).hasSize(1);
    }

    @Test
    void whatIsToBlameIsNoPlan() {
        assertThat(claims("A mistake in the software was to blame."))
                .extracting(Claim::modality)
                .containsExactly(Modality.ASSERTED);
    }

    @Test
    void whatCommasPartIsLeftOut() {
        assertThat(claims("Norvik, which has raised 24 million euros, is burning two million a month."))
                .extracting(Claim::text)
                .contains("Norvik is burning two million a month.");
    }

    @Test
    void aSpeakerCreditedIsNoPartOfTheText() {
        assertThat(only("The tower was too weak, according to an engineer.").text())
                .isEqualTo("The tower was too weak.");
    }

    @Test
    void aPronounStaysWhereItsNameStandsBeforeIt() {
        assertThat(claims("Anna Weber runs the port. She sold her house in Oslo."))
                .extracting(Claim::text)
                .contains("Anna Weber sold her house in Oslo.");
    }

    @Test
    void aShortFormIsWrittenOutBehindAName() {
        assertThat(claims("Anna Weber runs the port. She'd paid for two nights."))
                .extracting(Claim::text)
                .contains("Anna Weber had paid for two nights.");
    }

    @Test
    void aDayThatIsTheSubjectIsNoTimeOfIt() {
        assertThat(only("Friday is still the date.").text()).startsWith("May 1, 2026 is");
    }

    @Test
    void aModalIsSharedByTheVerbsBehindIt() {
        Claim claim = claims("The airline will cut 200 jobs and close its base in Cork.")
                .getLast();
        assertThat(claim.modality()).isEqualTo(Modality.PLANNED);
        assertThat(claim.text()).isEqualTo("The airline will close its base in Cork.");
    }

    @Test
    void plansNeedNoInfinitive() {
        assertThat(only("The exhibition is scheduled for June.").modality()).isEqualTo(Modality.PLANNED);
        assertThat(only("The firm plans a launch in June.").modality()).isEqualTo(Modality.PLANNED);
        assertThat(only("The ferry is due in Oslo on Tuesday.").modality()).isEqualTo(Modality.PLANNED);
        assertThat(only("The team set a record.").modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void whatHangsOnAConditionIsPossible() {
        Claim claim = only("If the vote fails, the government will resign.");
        assertThat(claim.modality()).isEqualTo(Modality.POSSIBLE);
        assertThat(claim.text()).isEqualTo("If the vote fails, the government will resign.");
    }

    @Test
    void hedgesMakeItPossible() {
        assertThat(only("The mine allegedly polluted the river.").modality()).isEqualTo(Modality.POSSIBLE);
        assertThat(only("The thieves are thought to have fled to Spain.").modality())
                .isEqualTo(Modality.POSSIBLE);
        assertThat(only("It is possible that the valve was open.").modality()).isEqualTo(Modality.POSSIBLE);
        assertThat(only("The mine certainly polluted the river.").modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void whatIsNotSaidIsNotSo() {
        Claim claim = only("Inspectors found no evidence that the dam had leaked.");
        assertThat(claim.lemma()).isEqualTo("find");
        assertThat(claim.negated()).isTrue();
        assertThat(claim.text()).isEqualTo("Inspectors found no evidence that the dam had leaked.");
    }

    @Test
    void yetToAndNeitherNegate() {
        assertThat(only("The airline has yet to refund the passengers.").negated())
                .isTrue();
        assertThat(only("The bridge is no longer safe.").negated()).isTrue();
        assertThat(claims("The bank neither confirmed nor denied the figure."))
                .allMatch(Claim::negated)
                .isNotEmpty();
    }

    @Test
    void aTitleCutOffMakesNoClaim() {
        assertThat(claims("One of three men who escaped from an…")).isEmpty();
    }

    @Test
    void whoSpeaksWithoutANameIsWhoWasIntroduced() {
        assertThat(claims("The suit was filed by a longtime supervisor. He said the pay was cut in June.")
                        .getLast()
                        .attribution())
                .extracting("name")
                .containsExactly("a longtime supervisor");
    }

    @Test
    void anEvaluationOfThisIsAnOpinion() {
        assertThat(only("This is a major win for the port.").modality()).isEqualTo(Modality.OPINION);
        assertThat(only("The port has a major road.").modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void notAndNoNegate() {
        assertThat(only("The firm did not disclose the price.").negated()).isTrue();
        assertThat(only("No plants will be closed this year.").negated()).isTrue();
        assertThat(only("Not one teacher lost a post.").negated()).isTrue();
        assertThat(only("Not all ministers agreed with the plan.").negated()).isTrue();
    }

    @Test
    void whatStandsBehindNotAndButIsSo() {
        assertThat(only("The price was not 12 euros but 15 euros.").negated()).isFalse();
        assertThat(only("The fair will not be held on the twelfth but on 5 June.")
                        .negated())
                .isFalse();
    }

    @Test
    void decliningAndFailingNegateTheirInfinitive() {
        Claim claim = only("The ministry declined to name the buyer.");
        assertThat(claim.negated()).isTrue();
        assertThat(claim.lemma()).isEqualTo("name");
    }

    @Test
    void aRelativeDayBecomesADate() {
        assertThat(only("The ferry sailed Wednesday.").text()).isEqualTo("The ferry sailed on May 6, 2026.");
    }

    @Test
    void eachClauseKeepsItsOwnTime() {
        assertThat(claims("The bridge opened in 1961 and was inspected in 2024."))
                .extracting(claim ->
                        claim.times().stream().map(TimeExpression::text).toList())
                .containsExactly(List.of("1961"), List.of("2024"));
    }

    @Test
    void theFirstTimeSinceAYearIsToldWithTheVerbInside() {
        Claim claim = only("It was the first time the two leaders had met since 2018.");
        assertThat(claim.lemma()).isEqualTo("meet");
        assertThat(claim.times()).extracting(TimeExpression::text).containsExactly("2018");
    }

    @Test
    void whatWasCausedIsNoBody() {
        assertThat(claims("Hovden Bank reported a loss. It was caused by bad loans, the bank said. It lends a lot."))
                .extracting(Claim::text)
                .contains("It was caused by bad loans.", "Hovden Bank lends a lot.");
        assertThat(claims("Norfjord flew on. \"It was an oven, not a battery,\" said Jens Aune of Norfjord."))
                .extracting(Claim::text)
                .contains("It was an oven, not a battery.");
    }

    @Test
    void theFirstSuchMeetingSinceAYearIsAClaimOfItsOwn() {
        List<Claim> claims = claims("The leaders met on May 4 in the first such encounter since 2018.");
        assertThat(claims).extracting(Claim::lemma).containsExactly("meet", "encounter");
        assertThat(claims.getFirst().times()).extracting(TimeExpression::text).containsExactly("May 4");
    }

    @Test
    void aParticipleBehindACommaIsAClaimWhenItTellsAnAmount() {
        assertThat(claims("The wall gave way on Tuesday, killing nine people."))
                .extracting(Claim::lemma)
                .contains("give", "kill");
    }

    @Test
    void aHopeIsNotAClaim() {
        assertThat(claims("The repair gave crews hope that the leak had stopped."))
                .extracting(Claim::lemma)
                .doesNotContain("stop");
    }

    @Test
    void anOfficeBesideANameIsAClaim() {
        assertThat(claims("The harbor's chief engineer, Maria Keller, opened the gate."))
                .extracting(Claim::text)
                .contains("Maria Keller is chief engineer of harbor.");
    }

    @Test
    void anAgeBesideANameIsAClaimOfItsOwn() {
        List<Claim> claims = claims("Maria Keller, 61, paid 40 million euros.");
        assertThat(claims).extracting(Claim::text).contains("Maria Keller is 61.");
        assertThat(claims.getLast().quantities()).extracting(Quantity::text).containsExactly("40 million euros");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The buyers, led by the former banker Ana Roe, take half of the shares. | The buyers       | take
        The Okafor family, owners since 1997, keep the rest.                   | The Okafor family | keep
        The councillor for roads, Pilar Ibarra, hopes to win.                  | The councillor for roads | hope
        While the meeting in Oslo signals a thaw, nobody signed. | the meeting in Oslo | signal
        Work should begin in the summer.                                       | Work             | begin
        """)
    void aVerbPartedFromItsSubjectIsFound(String text, String subject, String lemma) {
        assertThat(claims(text))
                .filteredOn(claim ->
                        claim.subject() != null && claim.subject().text().startsWith(subject))
                .hasSize(1);
        assertThat(claims(text).getFirst().lemma()).isIn(lemma, "win");
    }

    @Test
    void whatIsSaidOfAThingWithAParticipleBehindItIsItsOwn() {
        assertThat(claims("Keller said the old pump, put in in 1988, caught fire because of its age."))
                .extracting(
                        claim -> claim.subject() == null ? "" : claim.subject().text())
                .containsOnly("the old pump");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Prime Minister Ana Roe left.               | Ana Roe is Prime Minister.
        Interior Minister Ana Roe left.            | Ana Roe is Interior Minister.
        Fire Chief Ana Roe left.                   | Ana Roe is Fire Chief.
        Oslo Energy chairman Karl Lund left.       | Karl Lund is chairman of Oslo Energy.
        Norgate chief executive Karl Lund left.    | Karl Lund is chief executive of Norgate.
        NASA Acting Administrator Karl Lund left.  | Karl Lund is Acting Administrator of NASA.
        """)
    void aTitleIsPartedFromTheBodyItIsOf(String text, String claim) {
        assertThat(claims(text)).extracting(Claim::text).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The fire began late on Sunday evening.                  | began        |
        Pumps are running again.                                | are running  |
        The mill was sold to a group led by Ana Roe.            | was sold to  | a group
        The gates are to open by 1 July.                        | are to open  |
        Under the plan 22 branches are to close.                | are to close |
        The bell is to be on show in the museum from September. | is to be on  | show
        The ship measures 61 metres; its bow is new.            | measures     | 61 metres
        """)
    void whatTellsHowOrWhenIsNoObject(String text, String predicate, String object) {
        Claim claim = claims(text).getFirst();
        assertThat(claim.predicate()).isEqualTo(predicate);
        assertThat(claim.object() == null ? null : claim.object().text()).isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The dam broke on Monday, killing four people and leaving ten homeless. \
            | The dam killed four people and left ten homeless. | ASSERTED
        Two jets collided on a runway, injuring 23 people.  | Two jets injured 23 people.    | ASSERTED
        The firm has cut 300 jobs, saving $3 million.       | The firm saved $3 million.     | ASSERTED
        The firm will cut 300 jobs, saving $3 million.      | The firm will save $3 million. | PLANNED
        The firm could cut 300 jobs, saving $3 million.     | The firm saving $3 million.    | POSSIBLE
        """)
    void aParticipleIsToldInTheTenseOfItsVerb(String text, String claim, Modality modality) {
        assertThat(claims(text))
                .filteredOn(each -> each.text().equals(claim))
                .extracting(Claim::modality)
                .containsExactly(modality);
    }

    @Test
    void themIsWhatTheFirstVerbTook() {
        assertThat(claims("Divers recovered the two recorders and sent them to Paris."))
                .extracting(Claim::text)
                .containsExactly("Divers recovered the two recorders.", "Divers sent the two recorders to Paris.");
    }

    @Test
    void aShipIsASheThatNoNameTakes() {
        assertThat(claims("The steamer was sailing from Bergen to Leith when she was lost in December 1917."))
                .extracting(Claim::text)
                .contains("She was lost in December 1917.");
    }

    @Test
    void whatIsRejectedIsDenied() {
        assertThat(claims("The radar was on, Roe said, rejecting reports that it had been switched off in May."))
                .filteredOn(claim -> claim.predicate().contains("switched"))
                .extracting(Claim::modality)
                .containsExactly(Modality.DENIED);
    }

    @Test
    void aSourceToldByAParticipleIsNoClaim() {
        assertThat(claims("Norgate paid 5 million dollars, two people briefed on the payment said."))
                .extracting(Claim::text)
                .containsExactly("Norgate paid 5 million dollars.");
        assertThat(
                        claims(
                                "Two mills will be closed as part of the deal, Norgate's finance chief, Ana Roe, said on a call."))
                .extracting(Claim::text)
                .containsExactly(
                        "Two mills will be closed as part of the deal.", "Ana Roe is finance chief of Norgate.");
        assertThat(only("One guard was on duty, according to a roster seen by the Argus.")
                        .text())
                .isEqualTo("One guard was on duty.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The mill, built in 1891, burned down.               | The mill was built in 1891.
        Norgate, founded in 2021, has 85 employees.         | Norgate was founded in 2021.
        The bridges, opened in 1961, carry trains to Oslo.  | The bridges were opened in 1961.
        """)
    void whatAParticipleTellsStandsAlone(String text, String claim) {
        assertThat(claims(text)).extracting(Claim::text).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The two companies' leaders had last met in 2021. | The two companies' leaders | had last met
        The two companies' leaders last met in 2019.     | The two companies' leaders | met
        Inspectors first opened the deck in 2019.        | Inspectors                 | opened
        """)
    void lastAndFirstBesideAVerbAreNoPartOfItsSubject(String text, String subject, String predicate) {
        Claim claim = claims(text).getFirst();
        assertThat(claim.subject()).extracting(Argument::text).isEqualTo(subject);
        assertThat(claim.predicate()).isEqualTo(predicate);
    }

    @Test
    void howSomethingIsDoneIsNoObject() {
        assertThat(claims("Ana Roe and Karl Lund met face to face in Oslo."))
                .extracting(Claim::object)
                .containsOnlyNulls();
    }

    @Test
    void anAmountBehindARelativeClauseBelongsToWhatItIsPutAt() {
        assertThat(claims("Officials put the number of those who fell ill at 140."))
                .filteredOn(claim -> claim.lemma().equals("put"))
                .singleElement()
                .extracting(claim -> claim.quantities().size())
                .isEqualTo(1);
    }

    @Test
    void aClauseBehindAParticipleKeepsTheSubjectOfTheSentence() {
        assertThat(claims("The number of people killed when a bridge fell into the Elbe rose to 11 overnight."))
                .filteredOn(claim -> claim.lemma().equals("rise"))
                .singleElement()
                .extracting(
                        claim -> claim.subject() == null ? "" : claim.subject().text())
                .isEqualTo("The number of people killed");
    }

    @Test
    void whatWasSetOnFireIsNotPlanned() {
        assertThat(only("The barn had been set on fire.").modality()).isEqualTo(Modality.ASSERTED);
        assertThat(only("The vote is set for Friday.").modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void theReasonForARequestIsAsserted() {
        assertThat(claims("The mayor asked residents to boil water, since two pumps are broken."))
                .extracting(Claim::modality)
                .doesNotContain(Modality.ASKED);
    }

    @Test
    void neitherAPlaceNorTheSpeakerIsIt() {
        assertThat(claims("The fire near Bremen was put out on Thursday. It blackened 90 hectares."))
                .last()
                .extracting(Claim::text)
                .isEqualTo("The fire blackened 90 hectares.");
        assertThat(claims("Keller praised Acme Motors. The battery lost its charge within an hour."))
                .last()
                .extracting(Claim::text)
                .asString()
                .doesNotContain("Acme");
    }

    @Test
    void aFigureBelongsToTheWordsBelowIt() {
        Claim claim = claims("$40 million\n\nThe cost of the new harbor wall in Portsmouth.")
                .getLast();
        assertThat(claim.object()).extracting("text").isEqualTo("$40 million");
        assertThat(claim.quantities()).hasSize(1);
    }

    @Test
    void anOutletIsCreditedForWhatItsCreditCovers() {
        String text = "The ferry sank in March. (Harbor Post)";
        Citation credit = new Citation("Harbor Post", new Span(25, text.length()), new Span(0, text.length()));
        assertThat(extract(text, List.of(credit)).getFirst().attribution())
                .extracting("name")
                .containsExactly("Harbor Post");
    }

    @Test
    void numbersAndTimesMakeAClaimWorthChecking() {
        assertThat(only("The firm sold 300 boats in 2024.").checkWorthiness())
                .isGreaterThan(only("The view was lovely.").checkWorthiness());
    }

    private static Claim only(String text) {
        List<Claim> claims = claims(text);
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    private static List<Claim> claims(String text) {
        return extract(text, List.of());
    }

    private static List<Claim> extract(String text, List<Citation> citations) {
        AnalyzedText analyzed = ANALYZER.analyze(text);
        Names names = NAMES.find(analyzed);
        List<TimeExpression> times = new TimeFinder().find(analyzed, PUBLISHED);
        ClaimMaterial material = new ClaimMaterial(
                analyzed,
                names,
                times,
                new QuantityFinder().find(analyzed, times),
                new QuotationFinder().find(analyzed, names),
                citations,
                PUBLISHED);
        return new ClaimExtractor(UUID::randomUUID).extract(material, "article");
    }
}
