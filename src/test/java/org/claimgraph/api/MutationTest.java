package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.api.GraphQL.ask;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class MutationTest {
    private static final String INGEST = """
            mutation($input: ArticleInput!) { ingestArticle(input: $input) {
                outcome article { id title source { name } } userErrors { field message code } } }""";

    @Test
    void storesATextAndTellsThatItKnowsItTheSecondTime() {
        Map<String, ?> input = Map.of(
                "text",
                "The ferry to Osk sank on Friday, the port authority said.",
                "title",
                "Ferry sinks",
                "sourceName",
                "Osk Courier",
                "publishedAt",
                "2031-03-07T18:00:00Z");
        JsonPath stored = ask(INGEST, Map.of("input", input));
        assertThat(stored.getString("data.ingestArticle.outcome")).isEqualTo("STORED");
        assertThat(stored.getString("data.ingestArticle.article.source.name")).isEqualTo("Osk Courier");
        JsonPath again = ask(INGEST, Map.of("input", input));
        assertThat(again.getString("data.ingestArticle.outcome")).isEqualTo("UNCHANGED");
        String id = stored.getString("data.ingestArticle.article.id");
        assertThat(again.getString("data.ingestArticle.article.id")).isEqualTo(id);
        JsonPath deleted = ask("mutation { deleteArticle(id: \"" + id + "\") { deletedId userErrors { code } } }");
        assertThat(deleted.getString("data.deleteArticle.deletedId")).isEqualTo(id);
        assertThat(ask("{ article(id: \"" + id + "\") { id } }").getMap("data")).containsEntry("article", null);
    }

    @Test
    void wantsExactlyOneContent() {
        assertThat(ask(INGEST, Map.of("input", Map.of("title", "Nothing")))
                        .getString("data.ingestArticle.userErrors[0].code"))
                .isEqualTo("BAD_INPUT");
        assertThat(ask(INGEST, Map.of("input", Map.of("text", "a", "html", "b")))
                        .getString("data.ingestArticle.userErrors[0].code"))
                .isEqualTo("BAD_INPUT");
    }

    @Test
    void saysThatThereIsNothingInAnEmptyPage() {
        assertThat(ask(INGEST, Map.of("input", Map.of("html", "<html><body></body></html>")))
                        .getString("data.ingestArticle.userErrors[0].code"))
                .isEqualTo("EMPTY_DOCUMENT");
    }

    @Test
    void saysThatThereIsNoSuchArticleToDelete() {
        JsonPath answer = ask("mutation { deleteArticle(id: \"article_01h455vb4pex5vsknk084sn02q\")"
                + " { deletedId userErrors { code field } } }");
        assertThat(answer.getString("data.deleteArticle.userErrors[0].code")).isEqualTo("NOT_FOUND");
        assertThat(answer.getString("data.deleteArticle.userErrors[0].field[0]"))
                .isEqualTo("id");
    }

    @Test
    void previewsAndChecksWithoutStoring() {
        String text = "The mayor of Tarn resigned on Monday after the bridge closed.";
        JsonPath preview = ask("""
                query($input: ArticleInput!) { preview(input: $input) {
                    article { title source { name } story { id } } entities { name }
                    claims { text article { id } standing entities { name } } } }""", Map.of("input", Map.of("text", text, "sourceName", "Tarn Preview")));
        assertThat(preview.getString("data.preview.article.source.name")).isEqualTo("Tarn Preview");
        assertThat(preview.getList("errors")).isNull();
        JsonPath check = ask("""
                query($text: String!) { check(text: $text) { text claims {
                    claim { quote article { id } } relations { kind claim { id } other { id } } nearest { id } } } }""", Map.of("text", text));
        assertThat(check.getList("errors")).isNull();
        assertThat(check.getString("data.check.text")).isEqualTo(text);
    }
}
