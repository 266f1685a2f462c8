package org.claimgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.Submission;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.claimgraph.store.relation.RelationRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RecomparerTest {
    @Inject
    Ingestor ingestor;

    @Inject
    Recomparer recomparer;

    @Inject
    Judge judge;

    @Inject
    RelationRepository relations;

    @Inject
    Tables tables;

    private String story;

    @BeforeEach
    void twoReports() throws SQLException {
        tables.clear();
        ingest("Varn Courier", 14);
        story = String.valueOf(ingest("Coast Radio", 31));
    }

    @Test
    void whatIsUpToDateStaysAsItIs() {
        List<ClaimRelation> before = relations.inStory(story);
        assertThat(recomparer.outdated()).isZero();
        assertThat(recomparer.next()).isNull();
        assertThat(relations.inStory(story)).isEqualTo(before);
    }

    @Test
    void whatOlderRulesFoundIsFoundAnew() throws SQLException {
        List<ClaimRelation> before = relations.inStory(story);
        tables.change("update relation set rule_set = 'old', rule = 'gone/1', kind = 'REFINES'");
        tables.change("update article set rule_set = 'old'");
        tables.change("delete from finding");

        assertThat(recomparer.outdated()).isEqualTo(2);
        assertThat(recomparer.next()).isNotNull();
        assertThat(recomparer.outdated()).isEqualTo(1); // a run that is broken off here goes on with the other one
        assertThat(recomparer.next()).isNotNull();
        assertThat(recomparer.next()).isNull();

        assertThat(relations.inStory(story))
                .extracting(ClaimRelation::rule)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(ClaimRelation::rule).toList());
        assertThat(tables.sizes().get("finding")).isPositive();
    }

    @Test
    void whatWasJudgedIsKept() throws SQLException {
        ClaimRelation contradiction = relations.inStory(story).stream()
                .filter(relation -> relation.kind() == RelationKind.CONTRADICTS)
                .findFirst()
                .orElseThrow();
        judge.judge(contradiction.id(), RelationStatus.CONFIRMED, null);
        tables.change("update relation set rule_set = 'old'");
        tables.change("update article set rule_set = 'old'");

        while (recomparer.next() != null) {}

        assertThat(relations
                        .byIds(List.of(contradiction.id()))
                        .get(contradiction.id())
                        .status())
                .isEqualTo(RelationStatus.CONFIRMED);
    }

    private String ingest(String publisher, int houses) {
        String words = "The flood gate at Varnmouth failed on Tuesday night, the harbour authority said. In Varnmouth "
                + houses + " houses in Quay Street were flooded.";
        return ingestor.ingest(new Submission(
                        Submission.Form.TEXT,
                        words.getBytes(StandardCharsets.UTF_8),
                        null,
                        publisher,
                        "Flood gate fails",
                        OffsetDateTime.parse("2031-03-05T08:00:00Z"),
                        "en"))
                .article()
                .storyId();
    }
}
