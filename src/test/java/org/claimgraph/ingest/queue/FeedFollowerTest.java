package org.claimgraph.ingest.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.claimgraph.ingest.Tables;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleKind;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.FollowedFeed;
import org.claimgraph.model.Validators;
import org.claimgraph.store.article.ArticleOrder;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.claimgraph.store.listing.PageRequest;
import org.claimgraph.store.queue.FeedPoll;
import org.claimgraph.store.queue.FeedRepository;
import org.claimgraph.store.queue.FeedTurn;
import org.claimgraph.store.queue.Lease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class FeedFollowerTest {
    private static final String FERRY =
            item("ferry", "The ferry from Osk was late by two hours on Monday, its owner said.");
    private static final String BRIDGE = item("bridge", "The bridge at Varn was closed on Tuesday, the council said.");

    @Inject
    FeedFollower follower;

    @Inject
    FeedRepository feeds;

    @Inject
    ArticleRepository articles;

    @Inject
    Tables tables;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException, SQLException {
        tables.clear();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() throws SQLException {
        server.stop(0);
        tables.clear();
    }

    @Test
    void takesEntriesInOnceTheOldestFirst() {
        pages.put("/feed", feed(BRIDGE, FERRY));
        poll(false);
        assertThat(stored()).extracting(Article::title).containsExactly("bridge", "ferry");
        assertThat(stored()).extracting(Article::kind).containsOnly(ArticleKind.FEED_ITEM);
        assertThat(stored()).extracting(Article::sourceName).containsOnly("Osk Herald");

        FollowedFeed feed = poll(false);
        assertThat(stored()).hasSize(2);
        assertThat(asked).endsWith("/feed 304");
        assertThat(feed.title()).isEqualTo("Osk news");
        assertThat(feed.readAt()).isNotNull();
        assertThat(feed.lastError()).isNull();
    }

    @Test
    void takesInWhatIsNewAndWhatHasChanged() throws SQLException {
        pages.put("/feed", feed(FERRY));
        poll(false);
        pages.put("/feed", feed(BRIDGE, FERRY.replace("two hours", "three hours")));
        poll(false);
        assertThat(stored()).hasSize(2);
        assertThat(tables.sizes()).containsEntry("revision", 1L);
    }

    @Test
    void aBrokenEntryStopsNoOtherAndIsTold() {
        pages.put("/feed", feed(FERRY, "<item><title>Nothing</title></item>", BRIDGE));
        FollowedFeed feed = poll(false);
        assertThat(stored()).hasSize(2);
        assertThat(feed.failures()).isZero();
        assertThat(feed.lastError())
                .isNotNull()
                .satisfies(error -> assertThat(error.message()).startsWith("Nothing: "));
    }

    @Test
    void readsThePageWhereTheFeedHasButATeaser() {
        pages.put("/feed", feed(item("weir", "The weir is …").replace("https://osk.example", address(""))));
        pages.put(
                "/weir",
                "<html><head><title>Weir repaired</title></head><body><article><h1>Weir repaired</h1><p>The weir at Olm was"
                        + " repaired on Monday, the river board said. Work took nine days.</p></article></body></html>");
        poll(true);
        assertThat(stored()).singleElement().satisfies(article -> {
            assertThat(article.kind()).isEqualTo(ArticleKind.PAGE);
            assertThat(article.text()).contains("nine days");
            assertThat(article.publishedAt()).isEqualTo("2031-03-03T09:00:00+01:00");
        });
    }

    @Test
    void aTeaserStaysWhereItsPageCannotBeHad() {
        pages.put(
                "/feed",
                feed(item("weir", "The weir at Olm was repaired …").replace("https://osk.example", address(""))));
        poll(true);
        assertThat(stored()).singleElement().extracting(Article::kind).isEqualTo(ArticleKind.FEED_ITEM);
    }

    @Test
    void aFeedThatFailsIsLeftAloneForLongerEachTime() {
        FollowedFeed once = poll(false);
        assertThat(once.failures()).isEqualTo(1);
        assertThat(once.lastError())
                .isNotNull()
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.FETCH_FAILED));
        FollowedFeed twice = poll(false);
        assertThat(twice.failures()).isEqualTo(2);
        assertThat(pause(twice)).isGreaterThan(pause(once));

        pages.put("/feed", feed(FERRY));
        FollowedFeed well = poll(false);
        assertThat(well.failures()).isZero();
        assertThat(well.lastError()).isNull();
    }

    @Test
    void aPageIsNoFeed() {
        pages.put("/feed", "<html><body>news</body></html>");
        assertThat(poll(false).lastError())
                .isNotNull()
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.UNREADABLE_DOCUMENT));
    }

    @Test
    void anAddressOfTheServersOwnNetworkIsRefused() throws SQLException {
        for (String address : List.of("http://10.0.0.1/feed", "http://169.254.169.254/", "file:///etc/passwd")) {
            assertThatThrownBy(() -> follower.follow(URI.create(address), null, false))
                    .isInstanceOfSatisfying(
                            CodedException.class,
                            problem -> assertThat(problem.code()).isEqualTo(ErrorCode.FETCH_REFUSED));
        }
        assertThat(tables.sizes()).containsEntry("feed", 0L);
    }

    @Test
    void severalInstancesPollAFeedOnce() {
        pages.put("/feed", feed(FERRY));
        follower.follow(URI.create(address("/feed")), null, false);
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                instances.execute(follower::pollDue);
            }
        }
        assertThat(asked).containsExactly("/robots.txt 404", "/feed 200");
    }

    @Test
    void aTurnWhoseHolderFrozeIsTakenByAnother() {
        OffsetDateTime now = OffsetDateTime.now();
        FollowedFeed feed = follower.follow(URI.create(address("/feed")), null, false);
        FeedTurn frozen = feeds.take(Lease.until(now.plusMinutes(1)), now.plusSeconds(1));
        assertThat(frozen).isNotNull();
        assertThat(feeds.take(Lease.until(now.plusMinutes(2)), now.plusSeconds(30)))
                .isNull();

        FeedTurn taken = feeds.take(Lease.until(now.plusMinutes(3)), now.plusSeconds(61));
        assertThat(taken).isNotNull();
        assertThat(feeds.renew(frozen, now.plusMinutes(9))).isFalse();
        feeds.settle(frozen, new FeedPoll("frozen", Validators.NONE, 0, null, now.plusDays(1)), now);
        feeds.settle(taken, new FeedPoll("taken", Validators.NONE, 0, null, now.plusDays(1)), now);
        assertThat(feeds.byIds(List.of(feed.id())).get(feed.id()).title()).isEqualTo("taken");
    }

    private FollowedFeed poll(boolean fetchPages) {
        FollowedFeed feed = follower.follow(URI.create(address("/feed")), "Osk Herald", fetchPages);
        follower.pollDue();
        return feeds.byIds(List.of(feed.id())).get(feed.id());
    }

    private static Duration pause(FollowedFeed feed) {
        return Duration.between(feed.polledAt(), feed.nextPollAt());
    }

    private List<Article> stored() {
        return articles.all(null, ArticleOrder.LAST_INGESTED_FIRST)
                .page(PageRequest.first(10, null))
                .nodes();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static String feed(String... items) {
        return "<rss version='2.0'><channel><title>Osk news</title>" + String.join("", items) + "</channel></rss>";
    }

    private static String item(String name, String words) {
        return "<item><title>" + name + "</title><link>https://osk.example/" + name
                + "</link><pubDate>Mon, 03 Mar 2031 09:00:00 +0100</pubDate><description>" + words
                + "</description></item>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String page = pages.get(path);
        String etag = "\"" + (page == null ? 0 : page.hashCode()) + "\"";
        boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        int status = page == null ? 404 : known ? 304 : 200;
        asked.add(path + " " + status);
        byte[] body = status == 200 ? page.getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.getResponseHeaders().set("Content-Type", path.equals("/feed") ? "application/rss+xml" : "text/html");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
