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
import org.claimgraph.model.Article;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Source;
import org.claimgraph.store.Newsroom;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What humans say of entities and sources.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class EntityJudgementTest {
    private static final String ENTITY = """
            query($id: ID!) { entity(id: $id) { id name aliases mentionCount description
                externalIds { scheme value } claims { totalCount } articles { totalCount } } }""";

    @Inject
    Newsroom newsroom;

    private Source gazette;
    private NamedEntity port;
    private NamedEntity board;

    @BeforeEach
    void twoEntitiesOfOneThing() {
        String tag = UUID.randomUUID().toString();
        gazette = newsroom.source("Gazette " + tag);
        port = newsroom.entity(EntityType.ORGANIZATION, "Port of Osk " + tag);
        board = newsroom.entity(EntityType.ORGANIZATION, "Osk Harbour Board " + tag, "OHB " + tag);
        Article first = newsroom.article(gazette, "News", "The port opened.", 1);
        Article second = newsroom.article(gazette, "More news", "The board spoke. OHB closed.", 2);
        newsroom.claim(first, "The port opened", port);
        newsroom.claim(second, "The board spoke", board);
    }

    @Test
    void aMergedEntityIsTheOneThatItWasMergedInto() {
        JsonPath merged = change("mergeEntities(into: $into, from: [$from])");
        assertThat(merged.getString("data.change.entity.id")).isEqualTo(port.id());
        JsonPath old = answer(ENTITY, Map.of("id", board.id()));
        assertThat(old.getString("data.entity.id")).isEqualTo(port.id());
        assertThat(old.getList("data.entity.aliases")).contains(board.name());
        assertThat(old.getInt("data.entity.mentionCount")).isEqualTo(2);
        assertThat(old.getInt("data.entity.claims.totalCount")).isEqualTo(2);
        assertThat(old.getInt("data.entity.articles.totalCount")).isEqualTo(2);
        assertThat(answer("query($name: String!) { entity(name: $name) { id } }", Map.of("name", board.name()))
                        .getString("data.entity.id"))
                .isEqualTo(port.id());
    }

    @Test
    void aMergeIsUndoneWithoutLoss() {
        JsonPath before = answer(ENTITY, Map.of("id", port.id()));
        JsonPath beforeBoard = answer(ENTITY, Map.of("id", board.id()));
        change("mergeEntities(into: $into, from: [$from])");
        JsonPath undone = change("unmergeEntity(id: $from)");
        assertThat(undone.getString("data.change.entity.id")).isEqualTo(board.id());
        assertThat(answer(ENTITY, Map.of("id", port.id())).getMap("data")).isEqualTo(before.getMap("data"));
        assertThat(answer(ENTITY, Map.of("id", board.id())).getMap("data")).isEqualTo(beforeBoard.getMap("data"));
    }

    @Test
    void refusesWhatCannotBeMergedOrUndone() {
        assertThat(change("unmergeEntity(id: $from)").getString("data.change.userErrors[0].code"))
                .isEqualTo("BAD_INPUT");
        assertThat(change("mergeEntities(into: $into, from: [$into])").getString("data.change.userErrors[0].code"))
                .isEqualTo("BAD_INPUT");
        change("mergeEntities(into: $into, from: [$from])");
        assertThat(change("mergeEntities(into: $into, from: [$from])").getString("data.change.userErrors[0].code"))
                .isEqualTo("BAD_INPUT");
    }

    @Test
    void aNameThatWasTakenForAnEntitysBecomesAnEntityOfItsOwn() {
        String alias = board.aliases().getFirst();
        newsroom.mention(newsroom.article(gazette, "Third", alias + " closed.", 3), alias, board);
        JsonPath split = answer(
                "mutation($id: ID!, $alias: String!) { splitEntity(id: $id, alias: $alias) {"
                        + " entity { id name mentionCount } userErrors { message } } }",
                Map.of("id", board.id(), "alias", alias));
        assertThat(split.getString("data.splitEntity.entity.name")).isEqualTo(alias);
        assertThat(split.getInt("data.splitEntity.entity.mentionCount")).isEqualTo(1);
        JsonPath left = answer(ENTITY, Map.of("id", board.id()));
        assertThat(left.getList("data.entity.aliases")).isEmpty();
        assertThat(left.getInt("data.entity.mentionCount")).isEqualTo(1);
    }

    @Test
    void takesOverWhatIsKnownBetter() {
        Map<String, ?> input = Map.of(
                "name",
                "Harbour Board " + port.id(),
                "description",
                "the port's owner",
                "externalIds",
                List.of(Map.of("scheme", "wikidata", "value", "Q42")));
        answer(
                "mutation($id: ID!, $input: EntityUpdate!) { updateEntity(id: $id, input: $input) {"
                        + " entity { id } userErrors { message } } }",
                Map.of("id", port.id(), "input", input));
        JsonPath known = answer(ENTITY, Map.of("id", port.id()));
        assertThat(known.getString("data.entity.name")).isEqualTo("Harbour Board " + port.id());
        assertThat(known.getList("data.entity.aliases")).contains(port.name());
        assertThat(known.getString("data.entity.description")).isEqualTo("the port's owner");
        assertThat(known.getString("data.entity.externalIds[0].value")).isEqualTo("Q42");
    }

    @Test
    void renamesASourceButNotToANameThatIsTaken() {
        Source herald = newsroom.source("Herald " + UUID.randomUUID());
        String update = "mutation($id: ID!, $input: SourceUpdate!) { updateSource(id: $id, input: $input) {"
                + " source { name kind } userErrors { code } } }";
        JsonPath renamed = answer(
                update, Map.of("id", herald.id(), "input", Map.of("name", "Old " + herald.name(), "kind", "OFFICIAL")));
        assertThat(renamed.getString("data.updateSource.source.name")).isEqualTo("Old " + herald.name());
        assertThat(renamed.getString("data.updateSource.source.kind")).isEqualTo("OFFICIAL");
        JsonPath taken = answer(update, Map.of("id", herald.id(), "input", Map.of("name", gazette.name())));
        assertThat(taken.getString("data.updateSource.userErrors[0].code")).isEqualTo("BAD_INPUT");
    }

    @Test
    void tellsWhatIsMentionedBesideAnEntity() {
        newsroom.claim(newsroom.article(gazette, "Both", "Both spoke.", 4), "Both spoke", port, board);
        JsonPath beside = answer(
                "query($id: ID!) { entity(id: $id) { related(first: 5) { nodes { articleCount entity { id } } } } }",
                Map.of("id", port.id()));
        assertThat(beside.getList("data.entity.related.nodes.entity.id")).containsExactly(board.id());
        assertThat(beside.getList("data.entity.related.nodes.articleCount")).containsExactly(1);
    }

    private JsonPath change(String mutation) {
        String used = mutation.contains("$into") && mutation.contains("$from")
                ? "($into: ID!, $from: ID!)"
                : mutation.contains("$into") ? "($into: ID!)" : "($from: ID!)";
        return answer(
                "mutation" + used + " { change: " + mutation + " { entity { id } userErrors { code } } }",
                Map.of("into", port.id(), "from", board.id()));
    }
}
