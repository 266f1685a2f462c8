package org.claimgraph.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Role;
import org.junit.jupiter.api.Test;

class EntityLinkerTest {
    private final EntityLinker linker = new EntityLinker(new Gazetteer());

    @Test
    void theSameNameLinks() {
        NamedEntity stored = thing(EntityType.ORGANIZATION, "Acme Foods");
        assertThat(linker.link(thing(EntityType.ORGANIZATION, "Acme Foods"), List.of(stored)))
                .isSameAs(stored);
    }

    @Test
    void anAcronymLinksToWhatItStandsFor() {
        NamedEntity stored = thing(EntityType.ORGANIZATION, "Northern Grain Board");
        assertThat(linker.link(thing(EntityType.ORGANIZATION, "NGB"), List.of(stored)))
                .isSameAs(stored);
    }

    @Test
    void aCorporateFormDoesNotMatter() {
        NamedEntity stored = thing(EntityType.ORGANIZATION, "Acme Foods Inc.");
        assertThat(linker.link(thing(EntityType.ORGANIZATION, "Acme Foods"), List.of(stored)))
                .isSameAs(stored);
    }

    @Test
    void onePersonInOneOfficeLinks() {
        NamedEntity stored = person("Jane Roe", new Role("acting head", "Acme", null, null));
        assertThat(linker.link(person("Jane Roe", new Role("head", "Acme", null, null)), List.of(stored)))
                .isSameAs(stored);
    }

    @Test
    void twoPeopleOfOneNameInUnlikeOfficesStayTwo() {
        NamedEntity stored = person("Jane Roe", new Role("surgeon", "Mercy Hospital", null, null));
        assertThat(linker.link(person("Jane Roe", new Role("mayor", "Springfield", null, null)), List.of(stored)))
                .isNull();
    }

    @Test
    void aSurnameAloneLinksNobody() {
        assertThat(linker.link(person("Roe"), List.of(person("Jane Roe"), person("Richard Roe"))))
                .isNull();
        assertThat(linker.link(person("Roe"), List.of(person("Jane Roe")))).isNull();
    }

    @Test
    void aSurnameInTheSameOfficeLinks() {
        NamedEntity stored = person("Jane Roe", new Role("head", "Acme", null, null));
        assertThat(linker.link(person("Roe", new Role("head", "Acme", null, null)), List.of(stored)))
                .isSameAs(stored);
    }

    @Test
    void townsOfOneNameInUnlikeRegionsStayTwo() {
        NamedEntity stored = place("Springfield", "Missouri", "United States");
        assertThat(linker.link(place("Springfield", "Illinois", "United States"), List.of(stored)))
                .isNull();
    }

    @Test
    void otherNamesOfAPlaceLink() {
        NamedEntity stored = place("Kyiv", "Ukraine");
        assertThat(linker.link(place("Kiev", "Ukraine"), List.of(stored))).isSameAs(stored);
    }

    @Test
    void thingsOfUnlikeTypesDoNotLink() {
        assertThat(linker.link(place("Jordan"), List.of(person("Jordan")))).isNull();
    }

    @Test
    void keysMeetAcrossNameAndAcronym() {
        List<String> full = linker.keys(thing(EntityType.ORGANIZATION, "Northern Grain Board"));
        List<String> acronym = linker.keys(thing(EntityType.ORGANIZATION, "NGB"));
        assertThat(full).containsAnyElementsOf(acronym);
    }

    private static NamedEntity thing(EntityType type, String name) {
        return new NamedEntity("entity_x", type, name, List.of(), null, List.of(), List.of(), 1);
    }

    private static NamedEntity person(String name, Role... roles) {
        return new NamedEntity("entity_x", EntityType.PERSON, name, List.of(), null, List.of(roles), List.of(), 1);
    }

    private static NamedEntity place(String name, String... within) {
        return new NamedEntity("entity_x", EntityType.PLACE, name, List.of(), null, List.of(), List.of(within), 1);
    }
}
