package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.api.GraphQL.answer;
import static org.claimgraph.api.GraphQL.ask;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Source;
import org.claimgraph.store.Newsroom;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SearchTest {
    private static final String SEARCH = """
            query($query: String!, $types: [SearchType!], $first: Int, $after: String) {
                search(query: $query, types: $types, first: $first, after: $after) {
                    nodes { type score node { id } passages { text matches { start end } } }
                    pageInfo { hasNextPage endCursor } } }""";

    @Inject
    Newsroom newsroom;

    @Test
    void findsWordsWhateverTheirForm() {
        Source gazette = newsroom.source("Quellbrunn Gazette");
        Article article = newsroom.article(
                gazette, "Lighthouses", "Three lighthouses at Quellbrunn were repainted in stripes by volunteers.", 1);
        Claim claim = newsroom.claim(article, "Three lighthouses at Quellbrunn were repainted");
        JsonPath found = answer(SEARCH, Map.of("query", "repainting lighthouse quellbrunn"));
        assertThat(found.getList("data.search.nodes.node.id")).contains(article.id(), claim.id());
        String text = found.getString("data.search.nodes[0].passages[0].text");
        int start = found.getInt("data.search.nodes[0].passages[0].matches[0].start");
        int end = found.getInt("data.search.nodes[0].passages[0].matches[0].end");
        assertThat(text.substring(start, end)).isEqualTo("lighthouses");
    }

    @Test
    void findsNamesThatAreMisspelt() {
        NamedEntity person = newsroom.entity(EntityType.PERSON, "Wilhelmina Drosselbart");
        JsonPath found = answer(SEARCH, Map.of("query", "wilhelmina droselbart", "types", List.of("ENTITY")));
        assertThat(found.getList("data.search.nodes.node.id")).containsExactly(person.id());
    }

    @Test
    void walksThroughWhatIsFound() {
        Source source = newsroom.source("Zwiebelturm Post");
        for (int number = 0; number < 3; number++) {
            newsroom.article(source, "News", "Zwiebelturm restored, part " + number, number);
        }
        Map<String, ?> first = Map.of("query", "zwiebelturm restored", "types", List.of("ARTICLE"), "first", 2);
        JsonPath page = answer(SEARCH, first);
        assertThat(page.getList("data.search.nodes")).hasSize(2);
        assertThat(page.getBoolean("data.search.pageInfo.hasNextPage")).isTrue();
        JsonPath rest = answer(
                SEARCH,
                Map.of(
                        "query",
                        "zwiebelturm restored",
                        "types",
                        List.of("ARTICLE"),
                        "first",
                        2,
                        "after",
                        page.getString("data.search.pageInfo.endCursor")));
        assertThat(rest.getList("data.search.nodes")).hasSize(1);
    }

    @Test
    void refusesToSearchForNothing() {
        assertThat(ask(SEARCH, Map.of("query", " ")).getString("errors[0].extensions.code"))
                .isEqualTo("BAD_INPUT");
        assertThat(ask(SEARCH, Map.of("query", "a", "after", "?")).getString("errors[0].extensions.code"))
                .isEqualTo("BAD_CURSOR");
    }
}
