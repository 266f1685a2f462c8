package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.api.GraphQL.answer;
import static org.claimgraph.api.GraphQL.ask;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.claimgraph.ingest.Tables;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Articles side by side, and how things stood earlier.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ComparisonTest {
    private static final String COMPARE = """
            query($ids: [ID!]!) { compare(articleIds: $ids) { articles { id } independentOriginCount
                agreements { question positions { value sources { name } } }
                differences { kind question positions { value sources { name } } }
                relations { kind claim { article { id } } other { article { id } } }
                copies { share article { id } original { id } } } }""";
    private static final String STOOD = """
            query($id: ID!, $then: DateTime) { article(id: $id) {
                story { findings(asOf: $then, kinds: [DISPUTED]) { totalCount nodes { question } }
                    timeline(asOf: $then) { start claims { article { id } } } }
                claims(first: 50) { nodes { quote now: standing then: standing(asOf: $then)
                    corroboration(asOf: $then) { articleCount }
                    relations(asOf: $then) { totalCount } } } } }""";

    private String monday;
    private String tuesday;

    @Inject
    Tables tables;

    @BeforeEach
    void twoReports() throws SQLException {
        tables.clear();
        String town = "Olmbach";
        String told = "The dam at " + town + " broke on Sunday, March 2, the river board said. In " + town
                + " %d cellars" + " in Mill Lane were flooded.";
        monday = ingest("Olm Courier", told.formatted(14), "2031-03-03T08:00:00Z");
        tuesday = ingest("Coast Radio", told.formatted(31), "2031-03-04T08:00:00Z");
    }

    @Test
    void tellsWhatArticlesAgreeOnAndWhereTheyDiffer() {
        JsonPath compared = answer(COMPARE, Map.of("ids", List.of(tuesday, monday)));
        assertThat(compared.getList("data.compare.articles.id")).containsExactly(monday, tuesday);
        assertThat(compared.getList("data.compare.differences.positions.flatten().value", String.class))
                .anyMatch(value -> value.contains("14"))
                .anyMatch(value -> value.contains("31"));
        assertThat(compared.getList("data.compare.agreements")).isNotEmpty();
        assertThat(compared.getList("data.compare.relations.kind")).contains("CONTRADICTS");
        assertThat(compared.getList("data.compare.copies")).isEmpty();
    }

    @Test
    void comparesTwoToTwelveArticlesThatThereAre() {
        assertThat(code(List.of(monday))).isEqualTo("BAD_INPUT");
        assertThat(code(List.of(monday, monday))).isEqualTo("BAD_INPUT");
        assertThat(code(List.of(monday, "article_01h455vb4pex5vsknk084sn02q"))).isEqualTo("NOT_FOUND");
        assertThat(code(List.of(monday, "nonsense"))).isEqualTo("BAD_ID");
    }

    @Test
    void tellsHowThingsStoodBeforeTheSecondReport() {
        JsonPath before = answer(STOOD, Map.of("id", monday, "then", "2031-03-03T20:00:00Z"));
        assertThat(before.getList("data.article.claims.nodes.now")).contains("DISPUTED");
        assertThat(before.getList("data.article.claims.nodes.then")).containsOnly("SINGLE_SOURCE");
        assertThat(before.getList("data.article.claims.nodes.corroboration.articleCount"))
                .containsOnly(1);
        assertThat(before.getList("data.article.claims.nodes.relations.totalCount"))
                .containsOnly(0);
        assertThat(before.getInt("data.article.story.findings.totalCount")).isZero();
        assertThat(before.getList("data.article.story.timeline.claims.flatten().article.id"))
                .containsOnly(monday);
    }

    @Test
    void asOfALaterTimeThingsStandAsTheyDo() {
        JsonPath after = answer(STOOD, Map.of("id", monday, "then", "2031-03-05T00:00:00Z"));
        assertThat(after.getList("data.article.claims.nodes.then"))
                .isEqualTo(after.getList("data.article.claims.nodes.now"));
        assertThat(after.getInt("data.article.story.findings.totalCount")).isPositive();
        assertThat(after.getList("data.article.story.timeline.claims.flatten().article.id"))
                .contains(monday, tuesday);
    }

    private static String code(List<String> ids) {
        return ask(COMPARE, Map.of("ids", ids)).getString("errors[0].extensions.code");
    }

    private static String ingest(String source, String text, String publishedAt) {
        return answer(
                        "mutation($input: ArticleInput!) { ingestArticle(input: $input) { article { id } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "text",
                                        text,
                                        "sourceName",
                                        source,
                                        "title",
                                        "Dam breaks",
                                        "publishedAt",
                                        publishedAt)))
                .getString("data.ingestArticle.article.id");
    }
}
