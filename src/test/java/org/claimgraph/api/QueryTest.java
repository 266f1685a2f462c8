package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.api.GraphQL.answer;
import static org.claimgraph.api.GraphQL.ask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Finding;
import org.claimgraph.model.FindingKind;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Position;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.Source;
import org.claimgraph.model.Story;
import org.claimgraph.store.Newsroom;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.claimgraph.store.story.FindingRepository;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class QueryTest {
    @Inject
    Newsroom newsroom;

    @Inject
    FindingRepository findings;

    @Inject
    SessionFactory sessions;

    private Source gazette;
    private NamedEntity tarn;

    /// A source of its own for each test: all tests share one database.
    @BeforeEach
    void publisher() {
        gazette = newsroom.source("Gazette " + UUID.randomUUID());
        tarn = newsroom.entity(EntityType.PLACE, "Tarn " + UUID.randomUUID());
    }

    @Test
    void findsAnythingByItsId() {
        Article article = newsroom.article(gazette, "News", "The harbour opened in Tarn.", 1);
        Claim one = newsroom.claim(article, "The harbour opened", tarn);
        Claim other = newsroom.claim(article, "opened in Tarn");
        ClaimRelation relation = newsroom.relation(RelationKind.CONTRADICTS, one, other);
        Story story = newsroom.story("Harbour", article);
        List<String> ids = List.of(article.id(), one.id(), relation.id(), tarn.id(), gazette.id(), story.id());
        JsonPath answer = answer("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", Map.of("ids", ids));
        assertThat(answer.getList("data.nodes.id", String.class)).isEqualTo(ids);
        assertThat(answer.getList("data.nodes.__typename", String.class))
                .containsExactly("Article", "Claim", "ClaimRelation", "Entity", "Source", "Story");
    }

    @Test
    void answersAnUnknownIdWithNull() {
        JsonPath answer = ask("{ node(id: \"claim_01h455vb4pex5vsknk084sn02q\") { id }"
                + " article(id: \"article_01h455vb4pex5vsknk084sn02q\") { id } }");
        assertThat(answer.getMap("data")).containsEntry("node", null).containsEntry("article", null);
        assertThat(answer.getList("errors")).isNull();
    }

    @Test
    void refusesAMalformedId() {
        assertThat(codes("{ node(id: \"claim_x\") { id } }")).containsExactly("BAD_ID");
        assertThat(codes("{ article(id: \"" + gazette.id() + "\") { id } }")).containsExactly("BAD_ID");
    }

    @Test
    void refusesACursorOfAnotherConnection() {
        newsroom.article(gazette, "News", "Text.", 1);
        String cursor =
                ask("{ articles(first: 1) { pageInfo { endCursor } } }").getString("data.articles.pageInfo.endCursor");
        assertThat(codes("{ articles(after: \"nonsense\") { nodes { id } } }")).containsExactly("BAD_CURSOR");
        assertThat(codes("{ entities(after: \"" + cursor + "\") { nodes { id } } }"))
                .containsExactly("BAD_CURSOR");
    }

    @Test
    void refusesPagesOfNoOrOfTooManyThings() {
        assertThat(codes("{ articles(first: 0) { nodes { id } } }")).containsExactly("BAD_INPUT");
        assertThat(codes("{ articles(last: 101) { nodes { id } } }")).containsExactly("BAD_INPUT");
        assertThat(codes("{ articles(first: 1, last: 1) { nodes { id } } }")).containsExactly("BAD_INPUT");
    }

    @Test
    void refusesAQueryThatIsTooDeep() {
        String deep = "article { claims { nodes { ".repeat(8) + "id" + " } } }".repeat(8);
        JsonPath answer = ask("{ claims { nodes { " + deep + " } } }");
        assertThat(answer.getString("errors[0].message")).contains("depth");
    }

    @Test
    void walksThroughAListPageByPageFromBothEnds() {
        List<String> newestFirst = new ArrayList<>();
        for (int hour = 0; hour < 5; hour++) {
            newestFirst.addFirst(newsroom.article(gazette, "News " + hour, "Text " + hour, hour / 2)
                    .id());
        }
        List<String> forward = walk("first", "after", "hasNextPage", "endCursor");
        List<String> backward = walk("last", "before", "hasPreviousPage", "startCursor");
        assertThat(forward).containsExactlyElementsOf(newestFirst);
        assertThat(backward).containsExactlyInAnyOrderElementsOf(newestFirst);
    }

    private List<String> walk(String size, String from, String more, String cursor) {
        List<String> seen = new ArrayList<>();
        String at = null;
        do {
            JsonPath page = answer(
                    "query($from: String, $source: ID!) { articles(" + size + ": 2, " + from
                            + ": $from, filter: { sourceIds: [$source] }) { nodes { id } pageInfo { " + more + " "
                            + cursor
                            + " } } }",
                    at == null ? Map.of("source", gazette.id()) : Map.of("from", at, "source", gazette.id()));
            seen.addAll(page.getList("data.articles.nodes.id", String.class));
            at = page.getBoolean("data.articles.pageInfo." + more)
                    ? page.getString("data.articles.pageInfo." + cursor)
                    : null;
        } while (at != null);
        return seen;
    }

    @Test
    void givesEachAliasOfANestedConnectionItsOwnArguments() {
        List<String> claims = new ArrayList<>();
        for (int articleNumber = 0; articleNumber < 2; articleNumber++) {
            Article article = newsroom.article(gazette, "News " + articleNumber, "One. Two. Three.", articleNumber);
            for (String quote : List.of("One", "Two", "Three")) {
                claims.add(newsroom.claim(article, quote).id());
            }
        }
        JsonPath answer = answer("""
                query($source: ID!) { articles(filter: { sourceIds: [$source] }, orderBy: OLDEST_FIRST) { nodes {
                    one: claims(first: 1) { nodes { id } totalCount }
                    two: claims(first: 2) { nodes { id } pageInfo { hasNextPage } }
                    denied: claims(filter: { modalities: [DENIED] }) { nodes { id } totalCount } } } }""", Map.of("source", gazette.id()));
        assertThat(answer.getList("data.articles.nodes.one.nodes.id"))
                .containsExactly(claims.subList(0, 1), claims.subList(3, 4));
        assertThat(answer.getList("data.articles.nodes.two.nodes.id"))
                .containsExactly(claims.subList(0, 2), claims.subList(3, 5));
        assertThat(answer.getList("data.articles.nodes.two.pageInfo.hasNextPage"))
                .containsExactly(true, true);
        assertThat(answer.getList("data.articles.nodes.one.totalCount")).containsExactly(3, 3);
        assertThat(answer.getList("data.articles.nodes.denied.totalCount")).containsExactly(0, 0);
    }

    @Test
    void readsEachLevelOfAQueryByOneStatement() {
        for (int number = 0; number < 6; number++) {
            Article article = newsroom.article(gazette, "News " + number, "One. Two.", number);
            Claim one = newsroom.claim(article, "One", tarn, tarn);
            Claim two = newsroom.claim(article, "Two", tarn);
            newsroom.relation(RelationKind.CONTRADICTS, one, two);
        }
        String query = """
                query($source: ID!, $first: Int) { articles(first: $first, filter: { sourceIds: [$source] }) { nodes {
                    source { name }
                    claims(first: 2) { totalCount nodes {
                        article { title } standing corroboration { sourceCount } place { name } subject { entity { name } }
                        entities { name }
                        relations(first: 3) { nodes { other { quote article { title } } } } } }
                    entities { nodes { name } } } } }""";
        long few = statements(() -> answer(query, Map.of("source", gazette.id(), "first", 1)));
        long many = statements(() -> answer(query, Map.of("source", gazette.id(), "first", 6)));
        // articles, sources, claims, their totals, articles by id, standings, entities by id, relations, claims by id,
        // entities of articles
        assertThat(few).isEqualTo(10);
        assertThat(many).isEqualTo(few);
    }

    @Test
    void countsATotalOnlyWhenItIsAskedFor() {
        newsroom.article(gazette, "News", "Text.", 1);
        assertThat(statements(() -> ask("{ articles(first: 1) { nodes { id } } }")))
                .isEqualTo(1);
        assertThat(statements(() -> ask("{ articles(first: 1) { totalCount nodes { id } } }")))
                .isEqualTo(2);
    }

    private long statements(Runnable query) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        query.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    @Test
    void showsARelationFromTheSideThatItIsAskedFrom() {
        Article article = newsroom.article(gazette, "News", "One. Two.", 1);
        Claim later = newsroom.claim(article, "One");
        Claim earlier = newsroom.claim(article, "Two");
        newsroom.relation(RelationKind.SUPERSEDES, later, earlier);
        String query =
                "query($id: ID!) { claim(id: $id) { relations { nodes { id kind reversed value claim { id } other { id } } } } }";
        JsonPath fromLater = answer(query, Map.of("id", later.id()));
        JsonPath fromEarlier = answer(query, Map.of("id", earlier.id()));
        String relation = "data.claim.relations.nodes[0].";
        assertThat(fromLater.getString(relation + "other.id")).isEqualTo(earlier.id());
        assertThat(fromLater.getString(relation + "value")).isEqualTo("Tarn");
        assertThat(fromLater.getBoolean(relation + "reversed")).isFalse();
        assertThat(fromEarlier.getString(relation + "claim.id")).isEqualTo(earlier.id());
        assertThat(fromEarlier.getString(relation + "other.id")).isEqualTo(later.id());
        assertThat(fromEarlier.getString(relation + "value")).isEqualTo("Osk");
        assertThat(fromEarlier.getBoolean(relation + "reversed")).isTrue();
        String mirrored = fromEarlier.getString(relation + "id");
        assertThat(ask("{ node(id: \"" + mirrored + "\") { ... on ClaimRelation { claim { id } } } }")
                        .getString("data.node.claim.id"))
                .isEqualTo(earlier.id());
    }

    @Test
    void answersAStorysQuestionsWithTheirClaimsAndSources() {
        Article article = newsroom.article(gazette, "News", "The harbour opened in Tarn.", 1);
        Claim claim = newsroom.claim(article, "The harbour opened in Tarn", tarn);
        Story story = newsroom.story("Harbour", article);
        Position position = new Position("Tarn", List.of(claim.id()), List.of(gazette.id()), 1, null, true);
        Finding finding = new Finding(FindingKind.SINGLE_SOURCE, null, "Where is it?", List.of(position));
        QuarkusTransaction.requiringNew().run(() -> findings.save(story.id(), List.of(finding)));
        JsonPath answer = answer("""
                query($id: ID!) { story(id: $id) { title sources { id } articles { nodes { id } } entities { nodes { id } }
                    findings(kinds: [SINGLE_SOURCE]) { nodes { question positions { value claims { id } sources { id } } } }
                    none: findings(kinds: [DISPUTED]) { totalCount } } }""", Map.of("id", story.id()));
        String at = "data.story.";
        assertThat(answer.getString(at + "findings.nodes[0].positions[0].claims[0].id"))
                .isEqualTo(claim.id());
        assertThat(answer.getString(at + "findings.nodes[0].positions[0].sources[0].id"))
                .isEqualTo(gazette.id());
        assertThat(answer.getInt(at + "none.totalCount")).isZero();
        assertThat(answer.getList(at + "sources.id")).containsExactly(gazette.id());
        assertThat(answer.getList(at + "articles.nodes.id")).containsExactly(article.id());
        assertThat(answer.getList(at + "entities.nodes.id")).containsExactly(tarn.id());
    }

    @Test
    void leadsFromANewsletterToItsItemsAndTheSourcesThatTheyCredit() {
        Source wire = newsroom.source("Wire " + UUID.randomUUID());
        Article newsletter = newsroom.newsletter(gazette, "Morning", "All of it.");
        Article item = newsroom.item(newsletter, 0, "The harbour opened in Tarn.", wire);
        JsonPath answer = answer("""
                query($id: ID!, $wire: ID!) { article(id: $id) { items { id parent { id } wordCount excerpt(length: 12) } }
                    source(id: $wire) { citedBy { nodes { id } } record { articles } } }""", Map.of("id", newsletter.id(), "wire", wire.id()));
        assertThat(answer.getString("data.article.items[0].id")).isEqualTo(item.id());
        assertThat(answer.getString("data.article.items[0].parent.id")).isEqualTo(newsletter.id());
        assertThat(answer.getString("data.article.items[0].excerpt")).isEqualTo("The harbour…");
        assertThat(answer.getInt("data.article.items[0].wordCount")).isEqualTo(5);
        assertThat(answer.getList("data.source.citedBy.nodes.id")).containsExactly(item.id());
        assertThat(answer.getInt("data.source.record.articles")).isZero();
    }

    @Test
    void tellsWhatHappenedWhenWithTheClaimsThatTellIt() {
        Article article = newsroom.article(gazette, "News", "The harbour opened. The bridge opened.", 1);
        Claim harbour = newsroom.claim(article, "The harbour opened", tarn);
        Claim bridge = newsroom.claim(article, "The bridge opened", tarn);
        Article other = newsroom.article(gazette, "News", "The harbour opened.", 2);
        String query = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Story { timeline { start precision"
                + " claims { id entities { name } } } } } }";
        List<String> one = List.of(newsroom.story("Harbour", article).id());
        List<String> two =
                List.of(one.getFirst(), newsroom.story("Bridge", other).id());
        JsonPath answer = answer(query, Map.of("ids", two));
        assertThat(answer.getString("data.nodes[0].timeline[0].start")).isEqualTo("2031-03-03T12:00:00-04:00");
        assertThat(answer.getList("data.nodes[0].timeline.claims.id"))
                .containsExactly(List.of(harbour.id(), bridge.id()));
        assertThat(answer.getList("data.nodes[1].timeline")).isEmpty();
        // stories, their claims, the claims' entities
        assertThat(statements(() -> answer(query, Map.of("ids", two)))).isEqualTo(3);
    }

    @Test
    void showsEntitiesThatMayBeTheSame() {
        String name = "Voss" + UUID.randomUUID();
        NamedEntity full = newsroom.entity(EntityType.PERSON, "Marta " + name, name);
        NamedEntity surname = newsroom.entity(EntityType.PERSON, name);
        NamedEntity sister = newsroom.entity(EntityType.PERSON, "Lena " + name, name);
        newsroom.entity(EntityType.PLACE, name);
        String query = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { possibleDuplicates { id } } } }";
        List<String> ids = List.of(full.id(), surname.id(), sister.id());
        JsonPath answer = answer(query, Map.of("ids", ids));
        assertThat(answer.getList("data.nodes.possibleDuplicates.id"))
                .containsExactly(List.of(surname.id()), List.of(full.id(), sister.id()), List.of(surname.id()));
        assertThat(statements(() -> answer(query, Map.of("ids", ids)))).isEqualTo(2);
    }

    private static List<String> codes(String query) {
        return ask(query).getList("errors.extensions.code", String.class);
    }
}
