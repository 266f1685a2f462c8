package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.api.GraphQL.answer;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.Test;

/// Feeds, jobs and keys, as a client sees them.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class JobTest {
    private static final String JOB = " job { id status inputCount } userErrors { code message field } } }";
    private static final String HAND_IN =
            "mutation($inputs: [ArticleInput!]!, $key: String) { ingestArticles(inputs: $inputs, idempotencyKey: $key) {"
                    + JOB;
    private static final String ASK = "query($id: ID!) { job(id: $id) { id status doneCount failedCount finishedAt"
            + " results { index outcome article { title kind } error { code message } } } }";
    private static final String INGEST = "mutation($input: ArticleInput!, $key: String) { ingestArticle(input: $input,"
            + " idempotencyKey: $key) { outcome article { id } userErrors { code field } } }";

    @Test
    void eachOfAJobsArticlesHasItsOutcome() {
        List<Map<String, ?>> inputs = List.of(
                text("The quay at Larn was flooded on Monday, the harbour said.", "Quay flooded"),
                Map.of("html", "<html><body></body></html>"),
                Map.of("url", "http://10.0.0.1/"),
                Map.of(
                        "feedItem",
                        "<item><title>Larn pier opens</title><link>https://larn.example/pier</link>"
                                + "<description>The pier at Larn opened again on Friday, the town said.</description></item>"));
        String id = handIn(inputs, null).getString("data.ingestArticles.job.id");
        JsonPath job = finished(id);
        assertThat(job.getInt("data.job.doneCount")).isEqualTo(2);
        assertThat(job.getInt("data.job.failedCount")).isEqualTo(2);
        assertThat(job.getList("data.job.results.outcome")).containsExactly("STORED", null, null, "STORED");
        assertThat(job.getString("data.job.results[0].article.title")).isEqualTo("Quay flooded");
        assertThat(job.getString("data.job.results[3].article.kind")).isEqualTo("FEED_ITEM");
        assertThat(job.getString("data.job.results[1].error.code")).isEqualTo("EMPTY_DOCUMENT");
        assertThat(job.getString("data.job.results[2].error.code")).isEqualTo("FETCH_REFUSED");
        assertThat(answer("query($id: ID!) { node(id: $id) { id ... on Job { status } } }", Map.of("id", id))
                        .getString("data.node.status"))
                .isEqualTo("FINISHED");
    }

    @Test
    void theSameKeyFindsTheSameJob() {
        List<Map<String, ?>> inputs = List.of(text("A storm hit Larn on Sunday, police said.", "Storm"));
        String id = handIn(inputs, "storm-1").getString("data.ingestArticles.job.id");
        assertThat(handIn(inputs, "storm-1").getString("data.ingestArticles.job.id"))
                .isEqualTo(id);
        List<Map<String, ?>> others = List.of(text("Hail hit Larn on Sunday, police said.", "Hail"));
        assertThat(handIn(others, "storm-1").getString("data.ingestArticles.userErrors[0].code"))
                .isEqualTo("BAD_INPUT");
        finished(id);
    }

    @Test
    void aJobIsRefusedWhenOneOfItsInputsIsNone() {
        JsonPath refused = handIn(List.of(text("A fire at Larn.", "Fire"), Map.of("title", "Nothing")), null);
        assertThat(refused.getString("data.ingestArticles.job")).isNull();
        assertThat(refused.getList("data.ingestArticles.userErrors[0].field")).hasToString("[inputs, 1]");
        List<Map<String, ?>> tooMany = new ArrayList<>(Collections.nCopies(251, text("Fire.", "Fire")));
        assertThat(handIn(tooMany, null).getString("data.ingestArticles.userErrors[0].message"))
                .contains("250");
    }

    @Test
    void theSameKeyIsAnsweredTheSame() {
        Map<String, ?> input = text("A train left the rails at Larn on Monday, police said.", "Train");
        JsonPath first = answer(INGEST, Map.of("input", input, "key", "train-1"));
        JsonPath again = answer(INGEST, Map.of("input", input, "key", "train-1"));
        assertThat(first.getString("data.ingestArticle.outcome")).isEqualTo("STORED");
        assertThat(again.prettify()).isEqualTo(first.prettify());
        JsonPath other = answer(INGEST, Map.of("input", text("A bus.", "Bus"), "key", "train-1"));
        assertThat(other.getString("data.ingestArticle.userErrors[0].code")).isEqualTo("BAD_INPUT");
        assertThat(answer(INGEST, Map.of("input", input)).getString("data.ingestArticle.outcome"))
                .isEqualTo("UNCHANGED");
    }

    @Test
    void aPageIsAskedForAgainOnlyIfItChanged() throws IOException {
        List<String> statuses = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/larn", exchange -> {
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] page = known
                    ? new byte[0]
                    : "<p>The mayor of Larn resigned on Monday after a vote, the council said.</p>"
                            .getBytes(StandardCharsets.UTF_8);
            statuses.add(known ? "304" : "200");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        Map<String, ?> input =
                Map.of("url", "http://127.0.0.1:" + server.getAddress().getPort() + "/larn");
        JsonPath first = answer(INGEST, Map.of("input", input));
        JsonPath again = answer(INGEST, Map.of("input", input));
        server.stop(0);
        assertThat(statuses).containsExactly("200", "304");
        assertThat(again.getString("data.ingestArticle.outcome")).isEqualTo("UNCHANGED");
        assertThat(again.getString("data.ingestArticle.article.id"))
                .isEqualTo(first.getString("data.ingestArticle.article.id"));
    }

    @Test
    void feedsAreFollowedListedAndUnfollowed() {
        String follow = "mutation($input: FeedInput!) { followFeed(input: $input) { feed { id url fetchPages failures"
                + " lastError { code } } userErrors { code field } } }";
        Map<String, ?> input = Map.of("url", "http://127.0.0.1:1/feed", "sourceName", "Larn Echo");
        JsonPath followed = answer(follow, Map.of("input", input));
        String id = followed.getString("data.followFeed.feed.id");
        assertThat(followed.getBoolean("data.followFeed.feed.fetchPages")).isFalse();
        assertThat(answer(follow, Map.of("input", input)).getString("data.followFeed.feed.id"))
                .isEqualTo(id);
        assertThat(answer("{ feeds(first: 100) { totalCount nodes { id sourceName } edges { cursor } } }", Map.of())
                        .getList("data.feeds.nodes.id"))
                .contains(id);
        String unfollow = "mutation($id: ID!) { unfollowFeed(id: $id) { unfollowedId userErrors { code } } }";
        assertThat(answer(unfollow, Map.of("id", id)).getString("data.unfollowFeed.unfollowedId"))
                .isEqualTo(id);
        assertThat(answer(unfollow, Map.of("id", id)).getString("data.unfollowFeed.userErrors[0].code"))
                .isEqualTo("NOT_FOUND");
        assertThat(answer(follow, Map.of("input", Map.of("url", "http://169.254.169.254/feed")))
                        .getString("data.followFeed.userErrors[0].code"))
                .isEqualTo("FETCH_REFUSED");
    }

    private static Map<String, ?> text(String words, String title) {
        return Map.of("text", words, "title", title, "sourceName", "Larn Echo", "publishedAt", "2031-03-07T18:00:00Z");
    }

    private static JsonPath handIn(List<? extends Map<String, ?>> inputs, String key) {
        return answer(HAND_IN, key == null ? Map.of("inputs", inputs) : Map.of("inputs", inputs, "key", key));
    }

    /// The job once it is finished; it is worked at behind our back.
    private static JsonPath finished(String id) {
        for (int i = 0; i < 600; i++) {
            JsonPath job = answer(ASK, Map.of("id", id));
            if ("FINISHED".equals(job.getString("data.job.status"))) {
                return job;
            }
            pause();
        }
        throw new AssertionError("The job " + id + " is never finished");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
