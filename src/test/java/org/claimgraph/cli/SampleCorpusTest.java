package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimgraph.ingest.IngestOutcome;
import org.claimgraph.ingest.IngestOutcome.Stored;
import org.claimgraph.ingest.Ingestor;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.RelationKind;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.claimgraph.store.listing.PageRequest;
import org.claimgraph.store.relation.RelationRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The sample corpus, taken in from beginning to end: what its labels say is found. A label that is marked `open` is
/// not found yet (or, of what only looks like a contradiction, is still taken for one).
/// `./mvnw test -Dtest=SampleCorpusTest -Dsample.mark=true` sets the marks anew.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCorpusTest {
    static final List<String> STORIES = List.of("mill-fire", "baltic-cable", "night-train", "stolen-painting");

    private static final PageRequest HUNDRED = PageRequest.first(100, null);

    @Inject
    Ingestor ingestor;

    @Inject
    Pipeline pipeline;

    @Inject
    ArticleRepository articles;

    @Inject
    ClaimRepository claims;

    @Inject
    RelationRepository relations;

    private final Map<String, Stored> stored = new HashMap<>();
    private final Map<String, String> fileOfArticle = new HashMap<>();
    private final Map<String, Claim> claimsById = new HashMap<>();
    private final List<ClaimRelation> found = new ArrayList<>();

    @BeforeAll
    void takeIn() {
        for (Input input : Sample.inputs()) {
            Stored outcome = (Stored) ingestor.ingest(input.open(pipeline));
            stored.put(input.name(), outcome);
            fileOfArticle.put(outcome.article().id(), input.name());
            outcome.items().forEach(item -> fileOfArticle.put(item.id(), input.name()));
        }
        inRequest(() -> {
            claims.inArticle(null).pages(fileOfArticle.keySet(), HUNDRED).values().stream()
                    .flatMap(page -> page.nodes().stream())
                    .forEach(claim -> claimsById.put(claim.id(), claim));
            found.addAll(relations.ofClaims(claimsById.keySet()));
        });
        if (Boolean.getBoolean("sample.mark")) {
            STORIES.forEach(story -> Expectations.mark(story, this::isFound));
        }
    }

    @AfterAll
    void leaveNothing() {
        stored.values().forEach(outcome -> ingestor.delete(outcome.article().id()));
    }

    @ParameterizedTest
    @FieldSource("STORIES")
    void whatIsLabelledIsFound(String story) {
        Expectations expected = Expectations.of(story);
        assertThat(expected.labels())
                .filteredOn(label -> !label.open())
                .filteredOn(label -> !isFound(label))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("STORIES")
    void whatOnlyLooksLikeAContradictionIsNone(String story) {
        Expectations expected = Expectations.of(story);
        assertThat(expected.compatible())
                .filteredOn(label -> !label.open())
                .filteredOn(this::isFound)
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("STORIES")
    void aReprintPointsToItsOriginal(String story) {
        Expectations.of(story)
                .copies()
                .forEach((copy, original) -> inRequest(() -> {
                    String copyId = outcome(copy).article().id();
                    Collection<Derivation> derivations =
                            articles.derivationsOf(List.of(copyId)).getOrDefault(copyId, List.of());
                    assertThat(derivations)
                            .extracting(Derivation::originalId)
                            .contains(outcome(original).article().id());
                }));
    }

    @Test
    void aNewsletterIsItsItems() {
        assertThat(outcome("mill-fire/the-loom.eml").items()).hasSize(4);
        assertThat(outcome("baltic-cable/grid-notes.txt").items()).hasSize(5);
    }

    @Test
    void theSameTextAgainChangesNothing() {
        Input first = Sample.inputs().getFirst();
        assertThat(ingestor.ingest(first.open(pipeline))).isInstanceOf(IngestOutcome.Unchanged.class);
    }

    @Test
    void theReadmeAnswersAsPrinted() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains(ServeCommand.FIRST_QUERY);
        String answer = RestAssured.given()
                .contentType("application/json")
                .body(Map.of("query", ServeCommand.FIRST_QUERY))
                .post("/graphql")
                .asString();
        JsonMapper json = new JsonMapper();
        assertThat(json.readTree(block(readme, "json")))
                .as("bench/readme prints it anew")
                .isEqualTo(json.readTree(answer));
    }

    private static String block(String readme, String language) {
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
    }

    private boolean isFound(Expectations.Label label) {
        return found.stream().anyMatch(relation -> isMeant(relation.kind(), label.kind()) && links(label, relation));
    }

    /// What says the same more exactly also says the same.
    private static boolean isMeant(RelationKind found, RelationKind wanted) {
        return found == wanted
                || wanted == RelationKind.SUPPORTS && (found == RelationKind.REFINES || found == RelationKind.REPEATS);
    }

    private boolean links(Expectations.Label label, ClaimRelation relation) {
        Claim claim = claimsById.get(relation.claimId());
        Claim other = claimsById.get(relation.otherId());
        return claim != null && other != null && label.links(file(claim), claim.quote(), file(other), other.quote());
    }

    private String file(Claim claim) {
        return Objects.requireNonNull(fileOfArticle.get(claim.articleId()));
    }

    private Stored outcome(String file) {
        return Objects.requireNonNull(stored.get(file), file);
    }

    private static void inRequest(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }
}
