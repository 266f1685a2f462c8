package org.claimgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleKind;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Standing;
import org.claimgraph.model.Submission;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.article.RevisionRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class IngestorTest {
    private static final String LOCK_GATE = """
            The flood gate at Varnmouth failed on Tuesday night, the harbour authority said.

            The gate failed at 9 p.m. and 14 houses in Quay Street were flooded. Mayor Ingrid Solheim said 40 people \
            had left their homes.

            Engineers will inspect the gate on Friday.
            """;
    private static final String LOCK_GATE_RIVAL = """
            The flood gate at Varnmouth failed on Tuesday night, and 31 houses in Quay Street were flooded.

            Mayor Ingrid Solheim said 40 people had left their homes. The gate was built in 1987.
            """;

    @Inject
    Ingestor ingestor;

    @Inject
    ArticleRepository articles;

    @Inject
    RevisionRepository revisions;

    @Inject
    ClaimRepository claims;

    @Inject
    Tables tables;

    @BeforeEach
    void emptyStore() throws SQLException {
        tables.clear();
    }

    @Test
    void storesAnArticleWithWhatItSays() throws SQLException {
        Article article = ingestor.ingest(text("Varn Courier", "https://varn.example/gate", LOCK_GATE))
                .article();

        assertThat(article.kind()).isEqualTo(ArticleKind.PLAIN_TEXT);
        assertThat(article.sourceName()).isEqualTo("Varn Courier");
        assertThat(article.storyId()).isNotNull();
        assertThat(tables.sizes())
                .containsEntry("article", 1L)
                .containsEntry("story", 1L)
                .hasEntrySatisfying("claim", count -> assertThat(count).isGreaterThanOrEqualTo(4));
    }

    @Test
    void everyQuoteStandsInTheTextWhereItsSpanSays() {
        Article article = ingestor.ingest(text("Varn Courier", null, LOCK_GATE)).article();

        List<ReportedClaim> said = claims.inStory(String.valueOf(article.storyId()));
        assertThat(said)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.claim().span().of(article.text()))
                        .isEqualTo(each.claim().quote()));
    }

    @Test
    void thePublisherAnswersForEveryClaim() {
        Article article = ingestor.ingest(text("Varn Courier", null, LOCK_GATE)).article();

        assertThat(claims.inStory(String.valueOf(article.storyId())))
                .allSatisfy(each ->
                        assertThat(each.claim().attribution().getFirst().name()).isEqualTo("Varn Courier"));
    }

    @Test
    void twoThatDifferInANumberDisputeEachOther() {
        ingestor.ingest(text("Varn Courier", "https://varn.example/gate", LOCK_GATE));
        Article rival = ingestor.ingest(text("Coast Radio", "https://coast.example/gate", LOCK_GATE_RIVAL))
                .article();

        List<ReportedClaim> said = claims.inStory(String.valueOf(rival.storyId()));
        List<String> houses = said.stream()
                .filter(each -> each.claim().quote().contains("houses"))
                .map(each -> each.claim().id())
                .toList();
        assertThat(said).extracting(each -> each.article().sourceName()).contains("Varn Courier", "Coast Radio");
        assertThat(claims.standings(houses).values())
                .extracting(standing -> standing.standing())
                .contains(Standing.DISPUTED);
    }

    @Test
    void theSameAddressAndWordsChangeNothing() throws SQLException {
        ingestor.ingest(text("Varn Courier", "https://varn.example/gate", LOCK_GATE));
        Map<String, Long> before = tables.sizes();

        IngestOutcome again = ingestor.ingest(text("Varn Courier", "https://varn.example/gate", LOCK_GATE));

        assertThat(again).isInstanceOf(IngestOutcome.Unchanged.class);
        assertThat(tables.sizes()).isEqualTo(before);
    }

    @Test
    void theSameWordsWithoutAnAddressChangeNothing() throws SQLException {
        ingestor.ingest(text("Varn Courier", null, LOCK_GATE));
        Map<String, Long> before = tables.sizes();

        assertThat(ingestor.ingest(text("Varn Courier", null, LOCK_GATE))).isInstanceOf(IngestOutcome.Unchanged.class);
        assertThat(tables.sizes()).isEqualTo(before);
    }

    @Test
    void otherWordsUnderTheSameAddressBecomeARevision() throws SQLException {
        Article first = ingestor.ingest(text("Varn Courier", "https://varn.example/gate", LOCK_GATE))
                .article();
        String changed = LOCK_GATE.replace("14 houses", "19 houses");

        IngestOutcome again = ingestor.ingest(text("Varn Courier", "https://varn.example/gate", changed));

        assertThat(again).isInstanceOf(IngestOutcome.Revised.class);
        assertThat(again.article().id()).isEqualTo(first.id());
        assertThat(revisions.of(List.of(first.id()))).containsKey(first.id());
        assertThat(tables.sizes()).containsEntry("article", 1L).containsEntry("revision", 1L);
        assertThat(claims.inStory(String.valueOf(again.article().storyId())))
                .extracting(each -> each.claim().quote())
                .anyMatch(quote -> quote.contains("19 houses"))
                .noneMatch(quote -> quote.contains("14 houses"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "entity", "claim", "relation", "finding", "mention"})
    void whatFailsHalfWayLeavesNoTrace(String table) throws SQLException {
        ingestor.ingest(text("Varn Courier", "https://varn.example/gate", LOCK_GATE));
        Map<String, Long> before = tables.sizes();
        Submission rival = text("Coast Radio", "https://coast.example/gate", LOCK_GATE_RIVAL + "\nOtto Brandt agreed.");

        tables.whileRefusing(
                table, () -> assertThatThrownBy(() -> ingestor.ingest(rival)).isNotNull());

        assertThat(tables.sizes()).isEqualTo(before);
        assertThat(ingestor.ingest(rival)).isInstanceOf(IngestOutcome.Stored.class);
    }

    @Test
    void anArticleWithoutWordsIsRefused() throws SQLException {
        assertThatThrownBy(() -> ingestor.ingest(text("Varn Courier", null, " \n \n")))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.EMPTY_DOCUMENT));
        assertThat(tables.sizes()).containsEntry("article", 0L);
    }

    @Test
    void deletingTheLastArticleLeavesOnlyItsSourceAndThatItWasThere() throws SQLException {
        Article article = ingestor.ingest(text("Varn Courier", "https://varn.example/gate", LOCK_GATE))
                .article();

        ingestor.delete(article.id());

        assertThat(tables.sizes())
                .containsEntry("source", 1L)
                .containsEntry("change", 2L)
                .allSatisfy((table, rows) -> assertThat(rows)
                        .as(table)
                        .isEqualTo(List.of("source", "change").indexOf(table) + 1));
    }

    @Test
    void deletingARivalSettlesTheDispute() {
        Article first = ingestor.ingest(text("Varn Courier", "https://varn.example/gate", LOCK_GATE))
                .article();
        Article rival = ingestor.ingest(text("Coast Radio", "https://coast.example/gate", LOCK_GATE_RIVAL))
                .article();

        ingestor.delete(rival.id());

        List<String> left = claims.inStory(String.valueOf(first.storyId())).stream()
                .map(each -> each.claim().id())
                .toList();
        assertThat(left).isNotEmpty();
        assertThat(claims.standings(left).values())
                .extracting(standing -> standing.standing())
                .containsOnly(Standing.SINGLE_SOURCE);
    }

    private static Submission text(String publisher, @Nullable String url, String words) {
        return new Submission(
                Submission.Form.TEXT,
                words.getBytes(StandardCharsets.UTF_8),
                url,
                publisher,
                "Flood gate fails at Varnmouth",
                OffsetDateTime.parse("2031-03-05T08:00:00Z"),
                "en");
    }
}
