package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.api.GraphQL.ask;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is asked wrongly is answered with a code.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RefusalTest {
    private static final String INGEST =
            "mutation($input: ArticleInput!) { ingestArticle(input: $input) { article { id } userErrors { code } } }";
    private static final String CHECK =
            "query($text: String!, $publishedAt: DateTime) { check(text: $text, publishedAt: $publishedAt) { text } }";

    @ParameterizedTest
    @ValueSource(strings = {"article", "claim", "relation", "entity", "source", "story"})
    void answersAnUnknownIdOfEveryTypeWithNull(String type) {
        JsonPath answer = ask("{ node(id: \"" + type + "_01h455vb4pex5vsknk084sn02q\") { id } }");
        assertThat(answer.getMap("data")).containsEntry("node", null);
        assertThat(answer.getList("errors")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node(id: \"42\")",
                "nodes(ids: [\"claim_\"])",
                "article(id: \"article_01h455vb4pex5vsknk084sn0!q\")",
                "claim(id: \"article_01h455vb4pex5vsknk084sn02q\")",
                "entity(id: \"\")",
                "source(id: \"x\")",
                "story(id: \"x\")"
            })
    void refusesAMalformedId(String field) {
        assertThat(codes("{ " + field + " { id } }")).containsExactly("BAD_ID");
    }

    @Test
    void refusesAMalformedIdInAFilter() {
        assertThat(codes("{ articles(filter: { sourceIds: [\"x\"] }) { nodes { id } } }"))
                .containsExactly("BAD_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "claims", "entities", "sources", "stories"})
    void refusesAMalformedCursor(String connection) {
        assertThat(codes("{ " + connection + "(after: \"x\") { nodes { id } } }"))
                .containsExactly("BAD_CURSOR");
        assertThat(codes("{ " + connection + "(before: \"\", last: 2) { nodes { id } } }"))
                .containsExactly("BAD_CURSOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: -1", "first: 101", "last: 0", "last: 101", "first: 1, last: 1"})
    void refusesAStretchThatIsNone(String arguments) {
        assertThat(codes("{ claims(" + arguments + ") { nodes { id } } }")).containsExactly("BAD_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void refusesAnEmptyText(String text) {
        assertThat(codes(CHECK, Map.of("text", text))).containsExactly("BAD_INPUT");
        assertThat(refusal(Map.of("text", text))).isEqualTo("EMPTY_DOCUMENT");
        assertThat(codes(
                        "query($text: String) { preview(input: { text: $text }) { article { id } } }",
                        Map.of("text", text)))
                .containsExactly("EMPTY_DOCUMENT");
    }

    @Test
    void refusesATextThatIsTooLarge() {
        assertThat(codes(CHECK, Map.of("text", "x".repeat(20_001)))).containsExactly("BAD_INPUT");
        assertThat(refusal(Map.of("text", "A long word. ".repeat(1_400_000)))).isEqualTo("DOCUMENT_TOO_LARGE");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(refusal(Map.of("text", "\u0000\u0001"))).isEqualTo("UNREADABLE_DOCUMENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2031-13-01T00:00:00Z", "2031-02-30", ""})
    void refusesABrokenDateAndDoesNotRepeatTheWholeInput(String date) {
        JsonPath checked = ask(CHECK, Map.of("text", "He left.", "publishedAt", date));
        assertThat(codes(checked)).containsExactly("GRAPHQL_VALIDATION_FAILED");
        JsonPath ingested = ask(INGEST, Map.of("input", Map.of("text", "He left.", "publishedAt", date)));
        assertThat(codes(ingested)).containsExactly("GRAPHQL_VALIDATION_FAILED");
        assertThat(ingested.getString("errors[0].message")).contains("'input'").doesNotContain("He left");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                         | GRAPHQL_PARSE_FAILED",
                "' '                                        | GRAPHQL_PARSE_FAILED",
                "{ articles                                 | GRAPHQL_PARSE_FAILED",
                "{ article(id: 'x\") { id } }               | GRAPHQL_PARSE_FAILED",
                "{ nothing }                                | GRAPHQL_VALIDATION_FAILED",
                "{ articles }                               | GRAPHQL_VALIDATION_FAILED",
                "{ node { id } }                            | GRAPHQL_VALIDATION_FAILED",
                "{ articles(first: \"two\") { totalCount } } | GRAPHQL_VALIDATION_FAILED",
                "query A { __typename } query B { __typename } | GRAPHQL_VALIDATION_FAILED",
                "subscription { nothing }                   | GRAPHQL_VALIDATION_FAILED"
            })
    void saysWhatIsWrongWithAQuery(String query, String code) {
        assertThat(codes(query)).containsExactly(code);
    }

    @Test
    void saysWhereTheSyntaxOfAQueryIsWrong() {
        JsonPath answer = ask("{ articles {\n  nodes ) }");
        assertThat(answer.getInt("errors[0].locations[0].line")).isEqualTo(2);
        assertThat(answer.getInt("errors[0].locations[0].column")).isEqualTo(9);
    }

    @Test
    void refusesAVariableOfAnotherType() {
        assertThat(codes("query($first: Int) { articles(first: $first) { totalCount } }", Map.of("first", "two")))
                .containsExactly("GRAPHQL_VALIDATION_FAILED");
        assertThat(codes("query($id: ID!) { node(id: $id) { id } }", Map.of()))
                .containsExactly("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void refusesAQueryThatIsTooDeepOrAsksForTooMuch() {
        String deep = "article { claims { nodes { ".repeat(8) + "id" + " } } }".repeat(8);
        assertThat(codes("{ claims { nodes { " + deep + " } } }")).containsExactly("QUERY_LIMIT_EXCEEDED");
        StringBuilder wide = new StringBuilder();
        for (int alias = 0; alias < 1001; alias++) {
            wide.append(" a").append(alias).append(": node(id: \"x\") { id }");
        }
        assertThat(codes("{" + wide + " }")).containsExactly("QUERY_LIMIT_EXCEEDED");
    }

    @Test
    void refusesAnAnswerOfTooManyThings() {
        String all =
                "{ articles(first: %d) { nodes { claims(first: 100) { nodes { relations(first: 100) { nodes { id } } } } } } }";
        assertThat(codes(all.formatted(100))).containsExactly("QUERY_LIMIT_EXCEEDED");
        assertThat(ask(all.formatted(9)).getList("errors")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check(text: \"It rained.\") { text }", "search(query: \"rain\") { nodes { score } }"})
    void refusesWhatCostsMuchUnderManyAliases(String field) {
        StringBuilder query = new StringBuilder();
        for (int alias = 0; alias < 100; alias++) {
            query.append(" a").append(alias).append(": ").append(field);
        }
        assertThat(codes("{" + query + " }")).containsExactly("QUERY_LIMIT_EXCEEDED");
    }

    private static String refusal(Map<String, ?> input) {
        JsonPath answer = ask(INGEST, Map.of("input", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        assertThat(answer.getString("data.ingestArticle.article")).isNull();
        return answer.getString("data.ingestArticle.userErrors[0].code");
    }

    private static List<String> codes(String query) {
        return codes(ask(query));
    }

    private static List<String> codes(String query, Map<String, ?> variables) {
        return codes(ask(query, variables));
    }

    private static List<String> codes(JsonPath answer) {
        return answer.getList("errors.extensions.code", String.class);
    }
}
