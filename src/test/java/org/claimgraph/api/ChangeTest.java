package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.api.GraphQL.answer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.Test;

/// What changes, for those who ask and those who listen.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ChangeTest {
    private static final String CHANGES = """
            query($after: String) { changes(after: $after, first: 100) { nodes { kind nodeId node { id } }
                pageInfo { hasNextPage endCursor } } }""";

    @TestHTTPResource("/graphql")
    URI api;

    @Test
    void tellsWhatChangedInOrder() {
        String before = last();
        String article = ingest("The ferry at Drum sank on Friday, the port said.", "Drum Post");
        answer("mutation($id: ID!) { deleteArticle(id: $id) { deletedId } }", Map.of("id", article));
        JsonPath changes = before == null ? answer(CHANGES, Map.of()) : answer(CHANGES, Map.of("after", before));
        String ofArticle = "data.changes.nodes.findAll { it.nodeId == '" + article + "' }";
        assertThat(changes.getList(ofArticle + ".kind")).containsExactly("ARTICLE_INGESTED", "ARTICLE_DELETED");
        assertThat(changes.getList(ofArticle + ".node")).containsOnlyNulls();
    }

    @Test
    void tellsThoseWhoListenOfArticlesAndRelations() throws Exception {
        try (Listener articles = new Listener("subscription { articleIngested { id title } }");
                Listener relations = new Listener("subscription { relationFound(kinds: [CONTRADICTS]) { kind } }")) {
            articles.listen();
            relations.listen();
            String told = "The tower at Hagdorf fell on Friday, the mayor said. In Hagdorf %d people were hurt.";
            String one = ingest(told.formatted(3), "Hagdorf Post");
            ingest(told.formatted(9), "Hagdorf Radio");
            assertThat(articles.next()).contains(one);
            assertThat(relations.next()).contains("CONTRADICTS");
        }
    }

    @Test
    void tellsThoseWhoListenOfAJobUntilItIsFinished() throws Exception {
        String mutation = "mutation($inputs: [ArticleInput!]!) { ingestArticles(inputs: $inputs) { job { id } } }";
        Map<String, ?> input = Map.of("text", "The lock at Hagdorf broke on Monday, the port said.", "title", "Lock");
        String job = answer(mutation, Map.of("inputs", List.of(input))).getString("data.ingestArticles.job.id");
        try (Listener progress = new Listener("subscription { " + progressOf(job) + " { id status doneCount } }")) {
            progress.listen();
            String told = progress.next();
            while (!told.contains("FINISHED")) {
                assertThat(told).contains(job);
                told = progress.next();
            }
            assertThat(told).contains("\"doneCount\":1");
            assertThat(progress.heard.poll(60, TimeUnit.SECONDS)).contains("\"complete\"");
        }
    }

    @Test
    void refusesToTellOfAJobThatThereIsNot() throws Exception {
        String job = TypeId.of(TypeId.Type.JOB, UUID.randomUUID());
        try (Listener progress = new Listener("subscription { " + progressOf(job) + " { id } }")) {
            progress.listen();
            assertThat(progress.heard.poll(60, TimeUnit.SECONDS))
                    .contains("\"error\"", "NOT_FOUND", "There is no job " + job);
        }
    }

    @Test
    void answersAQueryOverAWebSocket() throws Exception {
        String article = ingest("The mast at Hagdorf fell on Sunday, the town said.", "Hagdorf Mail");
        try (Listener query = new Listener("{ article(id: \\\"" + article + "\\\") { id source { name } } }")) {
            query.listen();
            assertThat(query.next()).contains(article, "Hagdorf Mail");
            assertThat(query.heard.poll(60, TimeUnit.SECONDS)).contains("\"complete\"");
        }
    }

    /// A client that speaks GraphQL over a web socket (graphql-transport-ws).
    private final class Listener implements WebSocket.Listener, AutoCloseable {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final String document;
        private WebSocket socket;

        /// @param document a query, or a subscription; quotation marks in it are escaped
        Listener(String document) {
            this.document = document;
        }

        void listen() throws Exception {
            socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .buildAsync(URI.create(api.toString().replaceFirst("http", "ws")), this)
                    .join();
            socket.sendText("{\"type\": \"connection_init\"}", true).join();
            assertThat(heard.poll(30, TimeUnit.SECONDS)).contains("connection_ack");
            socket.sendText(
                            "{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": {\"query\": \"" + document + "\"}}",
                            true)
                    .join();
            TimeUnit.MILLISECONDS.sleep(1500); // the protocol does not tell that a subscription has begun
        }

        String next() throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            String message = heard.poll(60, TimeUnit.SECONDS);
            while (message != null && !message.contains("\"next\"") && System.nanoTime() < end) {
                message = heard.poll(60, TimeUnit.SECONDS);
            }
            return message;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                heard.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public void close() {
            socket.abort();
        }
    }

    private static String progressOf(String job) {
        return "jobProgressed(id: \\\"" + job + "\\\")";
    }

    private static String last() {
        String cursor = null;
        JsonPath page;
        do {
            page = cursor == null ? answer(CHANGES, Map.of()) : answer(CHANGES, Map.of("after", cursor));
            String end = page.getString("data.changes.pageInfo.endCursor");
            cursor = end == null ? cursor : end;
        } while (page.getBoolean("data.changes.pageInfo.hasNextPage"));
        return cursor;
    }

    private static String ingest(String text, String source) {
        JsonPath stored = answer(
                "mutation($input: ArticleInput!) { ingestArticle(input: $input) { article { id } } }",
                Map.of(
                        "input",
                        Map.of(
                                "text",
                                text,
                                "sourceName",
                                source,
                                "title",
                                "It happened",
                                "publishedAt",
                                "2031-03-08T08:00:00Z")));
        return stored.getString("data.ingestArticle.article.id");
    }
}
