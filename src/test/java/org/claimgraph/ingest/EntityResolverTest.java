package org.claimgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.claimgraph.model.Submission;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.claimgraph.store.entity.EntityRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whether articles that name one name mean one person.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class EntityResolverTest {
    private static final String ROWER =
            "Karen Holt, 24, won the river race at Wexby on Sunday. Coach Ivo Brandt praised Karen Holt.";
    private static final String WIDOW =
            "Karen Holt, 81, was robbed in Tarnfield on Monday. Sergeant Liv Aasen asked neighbours for help.";

    @Inject
    Ingestor ingestor;

    @Inject
    EntityRepository entities;

    @Inject
    Tables tables;

    private int day;

    @BeforeEach
    void emptyStore() throws SQLException {
        tables.clear();
    }

    @Test
    void oneNameIsOnePersonWhereNothingTellsThemApart() throws SQLException {
        ingest(ROWER);
        ingest("Karen Holt rowed for Wexby again on Friday, coach Ivo Brandt said.");

        assertThat(called("Karen Holt")).hasSize(1);
    }

    @Test
    void agesThatExcludeEachOtherTellTwoPeopleApart() throws SQLException {
        ingest(ROWER);
        ingest(WIDOW);

        assertThat(called("Karen Holt")).hasSize(2);
    }

    @Test
    void twoWhomTheirAgesTellApartAreNoPossibleDuplicates() throws SQLException {
        ingest(ROWER);
        ingest(WIDOW);

        List<String> both = called("Karen Holt").stream()
                .map(id -> TypeId.of(TypeId.Type.ENTITY, UUID.fromString(id)))
                .toList();
        assertThat(entities.possibleDuplicates(both)).isEmpty();
    }

    @Test
    void aPersonGrowsOlder() throws SQLException {
        ingest(ROWER);
        ingest("Karen Holt, 25, lost the river race at Wexby on Sunday.");

        assertThat(called("Karen Holt")).hasSize(1);
    }

    @Test
    void ofTwoItIsTheOneWhoKeepsTheCompany() throws SQLException {
        ingest(ROWER);
        ingest(WIDOW);

        ingest("A man was arrested for the robbery of Karen Holt. Liv Aasen thanked the neighbours.");
        ingest("Karen Holt will row at the games, said Ivo Brandt.");

        assertThat(called("Karen Holt")).hasSize(2);
        assertThat(beside("Karen Holt", "Liv Aasen"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(beside("Karen Holt", "Ivo Brandt"));
        assertThat(beside("Karen Holt", "Ivo Brandt")).hasSize(1);
    }

    @Test
    void ofOfficesThatExcludeEachOtherEachHasItsOwn() throws SQLException {
        ingest("Nils Berger, the chief executive of Norden Bank, spoke in Oslo on Monday.");
        ingest("Nils Berger, the director of Wexby Museum, opened a show on Sunday.");

        assertThat(called("Nils Berger")).hasSize(2);
    }

    @Test
    void whatCannotBeToldMakesNoNewPersonEachTime() throws SQLException {
        ingest(ROWER);
        ingest(WIDOW);

        ingest("The parish of Ammerwick thanked Karen Holt for the flowers.");
        ingest("In Ammersby Karen Holt opened a shop.");

        assertThat(called("Karen Holt")).hasSizeLessThanOrEqualTo(3);
    }

    private List<String> called(String name) throws SQLException {
        return tables.strings("select id from entity where name = '" + name + "'");
    }

    /// The entities of a name in the articles that mention another.
    private List<String> beside(String name, String other) throws SQLException {
        return tables.strings("select distinct e.id from entity e join mention m on m.entity_id = e.id"
                + " where e.name = '" + name + "' and m.article_id in (select n.article_id from mention n"
                + " join entity o on o.id = n.entity_id where o.name = '" + other + "')");
    }

    private void ingest(String text) {
        ingestor.ingest(new Submission(
                Submission.Form.TEXT,
                text.getBytes(StandardCharsets.UTF_8),
                null,
                "Wexby Wire",
                "Item " + day,
                OffsetDateTime.parse("2031-03-03T08:00:00Z").plusDays(day++),
                "en"));
    }
}
