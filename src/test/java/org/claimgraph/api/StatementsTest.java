package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.api.GraphQL.answer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.RelationKind;
import org.claimgraph.store.Newsroom;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counts the statements that an answer takes, for every field that leads from one thing to others.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class StatementsTest {
    private static final int PARENTS = 6;

    /// What the parents are read by, and a level below them at the most: who belongs to whom, the things, their total.
    private static final int MOST = 4;

    private static final String FIELDS = """
            query($type: String!) { __type(name: $type) { fields { name args { type { kind } } type { kind name
                ofType { kind name ofType { kind name ofType { kind name } } } } } } }""";

    @Inject
    Newsroom newsroom;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void news() {
        for (int number = 0; number < PARENTS; number++) {
            NamedEntity place = newsroom.entity(EntityType.PLACE, "Aard " + UUID.randomUUID());
            Article article = newsroom.article(
                    newsroom.source("Post " + UUID.randomUUID()), "News " + number, "One. Two.", number);
            newsroom.mention(article, "One", place);
            Claim one = newsroom.claim(article, "One", place);
            newsroom.relation(RelationKind.CONTRADICTS, one, newsroom.claim(article, "Two", place));
            newsroom.story("Story " + number, article);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Article, articles(first: 6 orderBy: LAST_INGESTED_FIRST)",
        "Claim,   claims(first: 6 orderBy: LAST_INGESTED_FIRST)",
        "Entity,  entities(first: 6)",
        "Source,  sources(first: 6 orderBy: LAST_ADDED_FIRST)",
        "Story,   stories(first: 6)"
    })
    void readsNoFieldOncePerThing(String type, String list) {
        SoftAssertions every = new SoftAssertions();
        List<Map<String, ?>> fields = answer(FIELDS, Map.of("type", type)).getList("data.__type.fields");
        for (Map<String, ?> field : fields) {
            String selection = selection(named(field.get("type")));
            if (!selection.isEmpty()) {
                String query = "{ " + list + " { nodes { " + field.get("name") + selection + " } } }";
                every.assertThat(statements(query)).as(query).isLessThanOrEqualTo(MOST);
            }
        }
        every.assertAll();
    }

    private long statements(String query) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        JsonPath answer = answer(query, Map.of());
        long count = sessions.getStatistics().getPrepareStatementCount() - before;
        Map<String, Map<String, List<?>>> data = answer.getMap("data");
        assertThat(data.values().iterator().next().get("nodes")).hasSize(PARENTS);
        return count;
    }

    /// The type below its lists and non-nulls.
    private static Map<?, ?> named(Object type) {
        Map<?, ?> named = (Map<?, ?>) type;
        while (named.get("ofType") != null) {
            named = (Map<?, ?>) named.get("ofType");
        }
        return named;
    }

    private static String selection(Map<?, ?> type) {
        String name = String.valueOf(type.get("name"));
        return switch (String.valueOf(type.get("kind"))) {
            case "OBJECT", "INTERFACE", "UNION" -> name.endsWith("Connection") ? connection(name) : " { __typename }";
            default -> "";
        };
    }

    private static String connection(String name) {
        return name.startsWith("Related") ? " { nodes { __typename } }" : " { totalCount nodes { __typename } }";
    }
}
