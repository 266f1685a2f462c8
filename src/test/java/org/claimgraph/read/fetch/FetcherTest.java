package org.claimgraph.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final Manners SMALL = new Manners(
            Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(30), 100_000);
    private static final Clock NOON = Clock.fixed(Instant.parse("2031-03-07T12:00:00Z"), ZoneOffset.UTC);

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private ExecutorService threads;
    private HttpServer server;
    private Fetcher fetcher;

    @BeforeEach
    void serve() throws IOException {
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        fetcher = new Fetcher(Reach.PUBLIC_AND_LOOPBACK, SMALL, NOON, pauses::add);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.close();
    }

    @Test
    void robotsTxtKeepsUsOutAndIsAskedOnce() {
        at("/robots.txt", "User-agent: *\nDisallow:\n\nUser-agent: claimgraph\nDisallow: /private/\n");
        at("/", "news");

        assertThat(fetch("/open").content()).asString().isEqualTo("news");
        assertRefused(ErrorCode.FETCH_REFUSED, "/private/page");
        assertThat(asked).containsExactly("/robots.txt", "/open");
    }

    @Test
    void aSiteWithoutRobotsTxtIsOpen() {
        at("/page", "news");
        assertThat(fetch("/page").content()).asString().isEqualTo("news");
    }

    @Test
    void aSiteWhoseRobotsTxtFailsIsLeftAlone() {
        on("/robots.txt", exchange -> send(exchange, 500, ""));
        at("/page", "news");

        assertRefused(ErrorCode.FETCH_FAILED, "/page");
        assertThat(asked).containsExactly("/robots.txt");
    }

    @Test
    void aRedirectIntoAForbiddenPlaceIsNotFollowed() {
        at("/robots.txt", "User-agent: *\nDisallow: /private/\n");
        on("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/private/page");
            send(exchange, 301, "");
        });
        assertRefused(ErrorCode.FETCH_REFUSED, "/moved");
    }

    @Test
    void aHostIsGivenAPauseAfterEachPage() {
        at("/", "news");
        fetch("/1");
        fetch("/2");
        fetch("/3");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void theCrawlDelayIsHonouredUpToALimit() {
        at("/robots.txt", "User-agent: *\nCrawl-delay: 7\n");
        at("/", "news");
        fetch("/1");
        fetch("/2");
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));

        pauses.clear();
        Manners hasty = new Manners(Duration.ZERO, Duration.ofSeconds(3), SMALL.patience(), SMALL.time(), 1000);
        Fetcher other = new Fetcher(Reach.PUBLIC_AND_LOOPBACK, hasty, NOON, pauses::add);
        other.fetch(request("/1", Validators.NONE));
        other.fetch(request("/2", Validators.NONE));
        assertThat(pauses).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void oneRequestAtATimeReachesAHost() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        on("/", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            now.decrementAndGet();
            send(exchange, 200, "news");
        });
        List<Future<Answer>> answers = IntStream.range(0, 20)
                .mapToObj(i -> threads.submit(() -> fetcher.fetch(request("/" + i, Validators.NONE))))
                .toList();
        for (Future<Answer> answer : answers) {
            assertThat(answer.get()).isInstanceOf(Answer.Found.class);
        }
        assertThat(most).hasValue(1);
        assertThat(asked).filteredOn("/robots.txt"::equals).hasSize(1);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        on("/page", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Fri, 07 Mar 2031 09:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Fri, 07 Mar 2031 09:00:00 GMT");
            send(exchange, known ? 304 : 200, known ? "" : "news");
        });
        Validators given = fetch("/page").validators();
        assertThat(fetcher.fetch(request("/page", given))).isInstanceOf(Answer.Unchanged.class);
    }

    @Test
    void aBusyHostIsAskedAgainWhenItSaysSo() {
        AtomicInteger calls = new AtomicInteger();
        on("/page", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "5");
            boolean first = calls.incrementAndGet() == 1;
            send(exchange, first ? 503 : 200, first ? "" : "news");
        });
        assertThat(fetch("/page").content()).asString().isEqualTo("news");
        assertThat(pauses).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void aHostThatAsksForALongWaitIsNotAskedAgain() {
        on("/page", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "Fri, 07 Mar 2031 14:00:00 GMT");
            send(exchange, 429, "");
        });
        assertRefused(ErrorCode.FETCH_FAILED, "/page");
        assertRefused(ErrorCode.FETCH_FAILED, "/other");
        assertThat(asked).containsExactly("/robots.txt", "/page");
    }

    @Test
    void aSmallAnswerThatUnpacksToALargeOneIsCutOff() {
        on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream packed = new GZIPOutputStream(exchange.getResponseBody())) {
                packed.write(new byte[10_000_000]);
            }
        });
        assertRefused(ErrorCode.DOCUMENT_TOO_LARGE, "/bomb");
    }

    @Test
    void anAnswerComesUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("news".getBytes(StandardCharsets.UTF_8));
        }
        on("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
            exchange.close();
        });
        assertThat(fetch("/packed").content()).asString().isEqualTo("news");
    }

    @Test
    void aServerThatNeverEndsIsGivenUp() {
        Manners impatient = new Manners(Duration.ZERO, Duration.ZERO, SMALL.patience(), Duration.ofMillis(300), 1000);
        at("/robots.txt", "");
        on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush(); // and no more: the exchange stays open
        });
        Fetcher other = new Fetcher(Reach.PUBLIC_AND_LOOPBACK, impatient, NOON, pauses::add);
        assertThatThrownBy(() -> other.fetch(request("/slow", Validators.NONE)))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.FETCH_FAILED));
    }

    @Test
    void theResolverThatConnectsRefusesWhatIsNotPublic() throws UnknownHostException {
        AddressGuard guard = new AddressGuard(Reach.PUBLIC);
        assertThatThrownBy(() -> guard.resolve("localhost")).isInstanceOf(CodedException.class);
        assertThatThrownBy(() -> guard.resolve("169.254.169.254")).isInstanceOf(CodedException.class);
        assertThat(guard.resolve("93.184.216.34")).hasSize(1);
    }

    private Answer.Found fetch(String path) {
        return (Answer.Found) fetcher.fetch(request(path, Validators.NONE));
    }

    private Fetcher.Request request(String path, Validators known) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return new Fetcher.Request(address, "text/html", known);
    }

    private void assertRefused(ErrorCode code, String path) {
        assertThatThrownBy(() -> fetch(path))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private void at(String path, String content) {
        on(path, exchange -> send(exchange, 200, content));
    }

    private void on(String path, HttpHandler handler) {
        handlers.put(path, handler);
    }

    /// A path without a handler of its own has that of "/", robots.txt aside.
    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        HttpHandler missing = nothing -> send(nothing, 404, "");
        HttpHandler other = path.equals("/robots.txt") ? missing : handlers.getOrDefault("/", missing);
        handlers.getOrDefault(path, other).handle(exchange);
    }

    private static void send(HttpExchange exchange, int status, String content) throws IOException {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
