package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.api.GraphQL.answer;

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

/// What humans judge, and that it outlives the rows that it was said of.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class JudgementTest {
    private static final String INGEST = """
            mutation($input: ArticleInput!) { ingestArticle(input: $input) {
                article { id story { id } } userErrors { message } } }""";
    private static final String CLAIMS = """
            query($url: String!) { article(url: $url) { id claims(first: 100) { nodes { id quote standing
                corroboration { independentOriginCount } reviews { verdict rating author }
                relations(status: [SUGGESTED, CONFIRMED, REJECTED]) { nodes {
                    id kind dimension status judgement { note } } } } } } }""";

    private String town;
    private String one;
    private String other;

    @Inject
    Tables tables;

    /// Two reports that differ in how many houses were flooded.
    @BeforeEach
    void twoReports() throws SQLException {
        tables.clear();
        town = "Varnmouth";
        one = "https://courier.example/" + town;
        other = "https://radio.example/" + town;
        ingest(one, "Varn Courier", told(14, ""));
        ingest(other, "Coast Radio", told(31, ""));
    }

    @Test
    void aRejectedContradictionCountsForNothing() {
        JsonPath rejected = judge("rejectRelation", contradictions(one).getFirst(), "two different streets");
        assertThat(rejected.getString("data.rejectRelation.relation.status")).isEqualTo("REJECTED");
        assertThat(rejected.getString("data.rejectRelation.relation.judgement.note"))
                .isEqualTo("two different streets");
        judgeAll("rejectRelation");
        assertThat(standings(one)).doesNotContain("DISPUTED");
        assertThat(standings(other)).doesNotContain("DISPUTED");
        assertThat(questions()).isEmpty();
    }

    @Test
    void whatWasRejectedIsNotSuggestedAgainWhenTheArticleChanges() {
        judgeAll("rejectRelation");
        ingest(one, "Varn Courier", told(14, " Pumps are at work."));
        assertThat(standings(one)).doesNotContain("DISPUTED");
        assertThat(statuses(one)).isNotEmpty().containsOnly("REJECTED");
        assertThat(questions()).isEmpty();
    }

    @Test
    void whatWasRejectedIsNotSuggestedAgainWhenTheArticleIsDeletedAndComesBack() {
        judgeAll("rejectRelation");
        answer(
                "mutation($id: ID!) { deleteArticle(id: $id) { deletedId } }",
                Map.of("id", article(one).getString("data.article.id")));
        ingest(one, "Varn Courier", told(14, ""));
        assertThat(statuses(one)).isNotEmpty().containsOnly("REJECTED");
        assertThat(standings(one)).doesNotContain("DISPUTED");
    }

    @Test
    void whatWasConfirmedStaysConfirmed() {
        judgeAll("confirmRelation");
        ingest(one, "Varn Courier", told(14, " Pumps are at work."));
        assertThat(statuses(one)).isNotEmpty().containsOnly("CONFIRMED");
        assertThat(standings(one)).contains("DISPUTED");
    }

    @Test
    void relatesClaimsThatNoRuleRelates() {
        String gate = claim(one, "gate").getString("id");
        String houses = houses(other).getString("id");
        JsonPath related = answer(
                """
                mutation($input: RelationInput!) { relateClaims(input: $input) { userErrors { code } relation {
                    id kind status rule explanation claim { id } other { id } } } }""",
                Map.of(
                        "input",
                        Map.of("kind", "SUPPORTS", "claimId", gate, "otherId", houses, "note", "the same wave")));
        assertThat(related.getString("data.relateClaims.relation.status")).isEqualTo("CONFIRMED");
        assertThat(related.getString("data.relateClaims.relation.claim.id")).isEqualTo(gate);
        assertThat(related.getString("data.relateClaims.relation.explanation")).contains("the same wave");
        assertThat(claim(one, "gate").getInt("corroboration.independentOriginCount"))
                .isEqualTo(2);
        ingest(one, "Varn Courier", told(14, " Pumps are at work."));
        assertThat(claim(one, "gate").getInt("corroboration.independentOriginCount"))
                .isEqualTo(2);
    }

    @Test
    void refusesToRelateAClaimToItself() {
        String gate = claim(one, "gate").getString("id");
        JsonPath refused = answer(
                "mutation($input: RelationInput!) { relateClaims(input: $input) { relation { id } userErrors { code } } }",
                Map.of("input", Map.of("kind", "SUPPORTS", "claimId", gate, "otherId", gate)));
        assertThat(refused.getString("data.relateClaims.userErrors[0].code")).isEqualTo("BAD_INPUT");
    }

    @Test
    void refusesToJudgeWhatIsNotThere() {
        JsonPath refused = judge("rejectRelation", "relation_01h455vb4pex5vsknk084sn02q", null);
        assertThat(refused.getString("data.rejectRelation.userErrors[0].code")).isEqualTo("NOT_FOUND");
        assertThat(refused.getString("data.rejectRelation.userErrors[0].field[0]"))
                .isEqualTo("id");
    }

    @Test
    void aReviewStaysWithItsClaim() {
        String houses = houses(one).getString("id");
        JsonPath reviewed = answer(
                """
                mutation($input: ClaimReviewInput!) { reviewClaim(input: $input) {
                    review { id claimReviewed verdict } userErrors { code } } }""",
                Map.of(
                        "input",
                        Map.of("claimId", houses, "verdict", "Mostly true", "rating", 4, "author", "Ada Berg")));
        String id = reviewed.getString("data.reviewClaim.review.id");
        assertThat(answer("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id))
                        .getString("data.node.__typename"))
                .isEqualTo("ClaimReview");
        ingest(one, "Varn Courier", told(14, " Pumps are at work."));
        assertThat(houses(one).getList("reviews.author", String.class)).containsExactly("Ada Berg");
        JsonPath refused = answer(
                "mutation($input: ClaimReviewInput!) { reviewClaim(input: $input) { userErrors { code } } }",
                Map.of(
                        "input",
                        Map.of("claimId", houses(one).getString("id"), "verdict", "?", "rating", 9, "author", "A")));
        assertThat(refused.getString("data.reviewClaim.userErrors[0].code")).isEqualTo("BAD_INPUT");
    }

    private JsonPath judge(String mutation, String relationId, String note) {
        Map<String, Object> variables =
                note == null ? Map.of("id", relationId) : Map.of("id", relationId, "note", note);
        return answer(
                "mutation($id: ID!, $note: String) { " + mutation + "(id: $id, note: $note) {"
                        + " relation { id status judgement { note } } userErrors { code field } } }",
                variables);
    }

    @Test
    void aRevisionTellsWhichClaimsCameWentAndChanged() {
        ingest(one, "Varn Courier", told(19, " Pumps are at work."));
        JsonPath revised = answer("""
                query($url: String!) { article(url: $url) { revisions {
                    claims { came went changed { before after } } } } }""", Map.of("url", one));
        String claims = "data.article.revisions[0].claims.";
        assertThat(revised.getList(claims + "changed.before", String.class)).anyMatch(words -> words.contains("14"));
        assertThat(revised.getList(claims + "changed.after", String.class)).anyMatch(words -> words.contains("19"));
        assertThat(revised.getList(claims + "went")).isEmpty();
    }

    private void judgeAll(String mutation) {
        contradictions(one).forEach(id -> judge(mutation, id, null));
    }

    private List<String> contradictions(String url) {
        return ofContradictions(url, "id");
    }

    private List<String> statuses(String url) {
        return ofContradictions(url, "status");
    }

    private List<String> ofContradictions(String url, String field) {
        return article(url)
                .getList(
                        "data.article.claims.nodes.collectMany { it.relations.nodes }"
                                + ".findAll { it.kind == 'CONTRADICTS' }." + field,
                        String.class);
    }

    private List<String> standings(String url) {
        return article(url).getList("data.article.claims.nodes.standing", String.class);
    }

    private JsonPath houses(String url) {
        return claim(url, "houses");
    }

    private JsonPath claim(String url, String word) {
        JsonPath article = article(url);
        List<Object> claims =
                article.getList("data.article.claims.nodes.findAll { it.quote.contains('" + word + "') }");
        assertThat(claims).as(article.prettify()).isNotEmpty();
        return article.setRootPath("data.article.claims.nodes.find { it.quote.contains('" + word + "') }");
    }

    private static JsonPath article(String url) {
        return answer(CLAIMS, Map.of("url", url));
    }

    private List<String> questions() {
        return answer("""
                        query($url: String!) { article(url: $url) { story {
                            findings(kinds: [DISPUTED]) { nodes { question } } } } }""", Map.of("url", one)).getList("data.article.story.findings.nodes.question", String.class);
    }

    private static void ingest(String url, String source, String text) {
        JsonPath stored = answer(
                INGEST,
                Map.of(
                        "input",
                        Map.of(
                                "text",
                                text,
                                "sourceUrl",
                                url,
                                "sourceName",
                                source,
                                "title",
                                "Flood gate fails",
                                "publishedAt",
                                "2031-03-05T08:00:00Z")));
        assertThat(stored.getList("data.ingestArticle.userErrors")).isEmpty();
    }

    private String told(int houses, String more) {
        return "The flood gate at " + town + " failed on Tuesday night, the harbour authority said. In " + town + " "
                + houses + " houses in Quay Street were flooded." + more;
    }
}
