package org.claimgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer();

    @Test
    void theMostPopulousTownOfANameIsMeant() {
        assertThat(gazetteer.within("Houston")).containsExactly("Texas", "United States");
    }

    @Test
    void aCapitalIsMeantBeforeOtherTownsOfItsName() {
        assertThat(gazetteer.within("Paris")).containsExactly("France");
    }

    @Test
    void aNameMayTellItsContainer() {
        assertThat(gazetteer.within("Paris, Texas")).containsExactly("Texas", "United States");
    }

    @Test
    void theDocumentsRegionsTellTownsOfOneNameApart() {
        assertThat(gazetteer.within("Birmingham", List.of("Alabama"))).containsExactly("Alabama", "United States");
        assertThat(gazetteer.within("Birmingham", List.of())).containsExactly("England", "United Kingdom");
    }

    @Test
    void aCountryIsNoTownOfItsName() {
        assertThat(gazetteer.within("China", List.of("United States", "Maine"))).isEmpty();
    }

    @Test
    void facilitiesLieInTownsAndRegions() {
        assertThat(gazetteer.within("Johnson Space Center")).containsExactly("Houston", "Texas", "United States");
    }

    @Test
    void aFacilityNamedAfterATownLiesWhereTheTownLies() {
        assertThat(gazetteer.within("Dallas County")).contains("United States");
    }

    @Test
    void otherNamesOfAPlaceHaveOneFullName() {
        assertThat(gazetteer.fullName("the U.S.")).isEqualTo("United States");
        assertThat(gazetteer.fullName("Kiev")).isEqualTo("Kyiv");
        assertThat(gazetteer.fullName("Cologne")).isEqualTo("Cologne");
    }

    @Test
    void aCityIsFoundUnderItsEnglishName() {
        assertThat(gazetteer.within("Geneva")).contains("Switzerland");
        assertThat(gazetteer.within("Galway")).contains("Ireland");
    }

    @Test
    void adjectivesTellTheirCountry() {
        assertThat(gazetteer.countryOf("Danish")).isEqualTo("Denmark");
        assertThat(gazetteer.countryOf("Norwegians")).isEqualTo("Norway");
        assertThat(gazetteer.countryOf("wooden")).isNull();
    }

    @Test
    void accentsCaseAndCurlyApostrophesDoNotMatter() {
        assertThat(gazetteer.isPlace("São Paulo")).isTrue();
        assertThat(gazetteer.isPlace("Sao Paulo")).isTrue();
        assertThat(Gazetteer.fold("N’Djamena")).isEqualTo("n'djamena");
    }

    @Test
    void wordsThatAreNoPlacesAreNotFound() {
        assertThat(gazetteer.isPlace("Qwertzuiop")).isFalse();
    }

    @Test
    void firstNamesTellASexWhereOnlyOneBearsThem() {
        FirstNames names = new FirstNames();
        assertThat(names.sex("Sandra")).isEqualTo('f');
        assertThat(names.sex("Dmitry")).isEqualTo('m');
        assertThat(names.contains("Xylophone")).isFalse();
    }
}
