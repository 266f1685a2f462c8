package org.claimgraph.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.claimgraph.extract.text.TextAnalyzer;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final NameFinder FINDER = new NameFinder(new Gazetteer());

    @Test
    void whereAWayLeadsIsAPlace() {
        Names names =
                find("The steamer was sailing from Bergen to Vanlo when it sank. The wreck lies 18 miles off Skarne.");

        assertThat(names.entities())
                .filteredOn(entity -> entity.type() == EntityType.PLACE)
                .extracting(NamedEntity::name)
                .contains("Bergen", "Vanlo", "Skarne");
    }

    @Test
    void typesPeopleBodiesAndPlaces() {
        Names names = find("Angela Merkel met officials of the European Commission in Brussels.");
        assertThat(entity(names, "Angela Merkel").type()).isEqualTo(EntityType.PERSON);
        assertThat(entity(names, "European Commission").type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(entity(names, "Brussels").type()).isEqualTo(EntityType.PLACE);
    }

    @Test
    void aSurnameJoinsTheFullName() {
        Names names = find("Maria Keller opened the plant. The plan was hers, Keller said.");
        assertThat(entity(names, "Maria Keller").aliases()).containsExactly("Keller");
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        Names names = find("John Miller spoke first. Susan Miller answered him.");
        assertThat(names.entities()).extracting(NamedEntity::name).contains("John Miller", "Susan Miller");
    }

    @Test
    void anAcronymInBracketsJoinsWhatItStandsFor() {
        Names names = find("The International Monetary Fund (IMF) met on Monday. The IMF lowered its forecast.");
        assertThat(entity(names, "International Monetary Fund").aliases()).containsExactly("IMF");
    }

    @Test
    void titlesBeforeANameGiveARole() {
        Names names = find("Boeing Chief Executive Dave Calhoun apologized.");
        assertThat(entity(names, "Dave Calhoun").roles()).singleElement().satisfies(role -> {
            assertThat(role.title()).isEqualTo("chief executive");
            assertThat(role.organization()).isEqualTo("Boeing");
        });
    }

    @Test
    void anAppositionGivesARole() {
        Names names = find("Peter Novak, the head of Boeing, declined to comment.");
        assertThat(entity(names, "Peter Novak").description()).isEqualTo("head of Boeing");
    }

    @Test
    void anAppointmentGivesARole() {
        Names names = find("Peter Novak, appointed to lead Boeing in March, travelled to Berlin.");
        assertThat(entity(names, "Peter Novak").description()).isEqualTo("head of Boeing");
    }

    @Test
    void hyphenatedPairsNameTwoThings() {
        Names names = find("The talks eased China-Japan relations.");
        assertThat(names.entities()).extracting(NamedEntity::name).contains("China", "Japan");
    }

    @Test
    void nationalityAdjectivesNameNoPlace() {
        Names names = find("A Danish minister criticized the Norwegian plan.");
        assertThat(names.entities()).noneMatch(entity -> entity.type() == EntityType.PLACE);
    }

    @Test
    void peoplesAreGroups() {
        Names names = find("Many Norwegians disagree with the Democrats.");
        assertThat(names.entities())
                .filteredOn(entity -> entity.type() == EntityType.GROUP)
                .extracting(NamedEntity::name)
                .containsExactly("Norwegians", "Democrats");
    }

    @Test
    void otherNamesOfACountryAreOneEntity() {
        Names names = find("The United States objected. The U.S. envoy left, and the US closed its embassy.");
        assertThat(entity(names, "United States").aliases()).contains("U.S.", "US");
    }

    @Test
    void placesKnowWhatContainsThem() {
        Names names = find("The conference took place in Houston.");
        assertThat(entity(names, "Houston").within()).containsExactly("Texas", "United States");
    }

    @Test
    void aPronounRefersToThePersonOfItsSex() {
        Names names = find("Sandra Lee met David Cole in Rome. She thanked the hosts.");
        assertThat(referent(names, "She")).isEqualTo("Sandra Lee");
    }

    @Test
    void aPronounAfterSomeoneUnnamedStaysOpen() {
        Names names = find("David Cole founded the company.\n\nA former employee sued. He said the lab was unsafe.");
        assertThat(referent(names, "He")).isNull();
    }

    @Test
    void theCompanyIsTheOneLastNamed() {
        Names names = find("Volkswagen cut its forecast. The company blamed costs.");
        assertThat(referent(names, "The company")).isEqualTo("Volkswagen");
    }

    @Test
    void aNationsAgencyIsItsOwnAgency() {
        Names names = find("NASA and Roscosmos signed a deal. The Russian space agency announced it.");
        assertThat(referent(names, "The Russian space agency")).isEqualTo("Roscosmos");
    }

    @Test
    void theNounThatEndsANameRefersToIt() {
        Names names = find("The International Space Station needed repairs. The station lost pressure.");
        assertThat(referent(names, "The station")).isEqualTo("International Space Station");
    }

    @Test
    void mentionsAreInOrderAndDoNotOverlap() {
        List<Mention> mentions = find("Volkswagen and BMW sell cars in China. They said the U.S. matters, too.")
                .mentions();
        for (int i = 1; i < mentions.size(); i++) {
            Assertions.assertThat(mentions.get(i).span().start())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
        }
    }

    @Test
    void aNameListedWithFirmsIsAFirm() {
        Names names = find("Three makers of engines, Siemens, Leonardo and Airbus, will share the costs.");
        assertThat(entity(names, "Leonardo").type()).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void whereSomeoneHoldsAnOfficeIsAnOrganization() {
        Names names = find("Paul Weber, a vice president of research at Arcmere, signed the letter.");
        assertThat(entity(names, "Arcmere").type()).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void aBodyOfSomethingIsOneName() {
        Names names = find("The Housing Authority of Northport and the Ministry of Health and Welfare signed it.");
        assertThat(entity(names, "Housing Authority of Northport").type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(entity(names, "Ministry of Health and Welfare").type()).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void aMinistryAndACountryAreTwoNames() {
        Names names = find("She wrote to the Ministry of Health and France.");
        assertThat(entity(names, "France").type()).isEqualTo(EntityType.PLACE);
    }

    @Test
    void aTreatyNamesNoPlace() {
        Names names = find("The Paris Agreement was signed. Both states left the Treaty of Rome.");
        assertThat(entity(names, "Paris Agreement").type()).isEqualTo(EntityType.LAW);
        assertThat(entity(names, "Treaty of Rome").type()).isEqualTo(EntityType.LAW);
        assertThat(names.entities()).noneMatch(entity -> entity.type() == EntityType.PLACE);
    }

    @Test
    void aSurnameIsAPersonsWhereItsFullNameIsGiven() {
        Names names = find("Brand lost. Brand's wife, Helena Brand, had warned that Brand would.");
        assertThat(names.mentions())
                .filteredOn(mention -> mention.text().equals("Brand"))
                .allMatch(mention -> mention.type() == EntityType.PERSON);
    }

    @Test
    void whoHasKinIsAPerson() {
        Names names = find("Quandrell's wife and Northfield's plant were mentioned.");
        assertThat(entity(names, "Quandrell").type()).isEqualTo(EntityType.PERSON);
    }

    @Test
    void datelinesAndTheWordInTellTowns() {
        Names dated = find("OSTRAVIK, March 4 (APA) - Rain fell all night.\n\nThe Ostravik airport was shut.");
        assertThat(entity(dated, "Ostravik").type()).isEqualTo(EntityType.PLACE);
        Names seized = find("He was seized in Quandrell. Quandrell lies on a hill.");
        assertThat(entity(seized, "Quandrell").type()).isEqualTo(EntityType.PLACE);
        Names called = find("She stayed at Quandrell, a quiet village in the hills.");
        assertThat(entity(called, "Quandrell").type()).isEqualTo(EntityType.PLACE);
    }

    @Test
    void whoIsTrustedIsNoTown() {
        Names names = find("Trust in Quandrell is gone. Quandrell himself smiled, and Anna Quandrell too.");
        assertThat(names.entities()).noneMatch(entity -> entity.type() == EntityType.PLACE);
    }

    @Test
    void whoOnlySaysIsNotWhomTheNextSentenceMeans() {
        String speech = "Henrik Lund met the spy in 2017, prosecutor Karl Oren told the court.";
        assertThat(referent(find(speech + " He was paid in cash."), "He")).isEqualTo("Henrik Lund");
        assertThat(referent(find(speech + " He said there was more."), "He")).isEqualTo("Karl Oren");
    }

    @Test
    void aDynastyIsNoPerson() {
        Names names = find("The Wettin dynasty fell when Wettin troops left.");
        assertThat(entity(names, "Wettin").type()).isEqualTo(EntityType.ORGANIZATION);
    }

    private static Names find(String text) {
        return FINDER.find(ANALYZER.analyze(text));
    }

    private static NamedEntity entity(Names names, String name) {
        return names.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names.entities()));
    }

    private static String referent(Names names, String words) {
        Mention mention = names.mentions().stream()
                .filter(other -> other.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + names.mentions()));
        return names.entities().stream()
                .filter(entity -> entity.id().equals(mention.entityId()))
                .map(NamedEntity::name)
                .findFirst()
                .orElse(null);
    }
}
