package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Member;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.claimgraph.read.fetch.Fetcher;
import org.claimgraph.read.fetch.Manners;
import org.claimgraph.read.fetch.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/page",
                exchange -> answer(
                        exchange,
                        200,
                        "text/html; charset=iso-8859-1",
                        "<p>Caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1)));
        server.createContext("/moved", exchange -> redirect(exchange, "/page"));
        server.createContext("/inside", exchange -> redirect(exchange, "http://169.254.169.254/latest/meta-data"));
        server.createContext("/circle", exchange -> redirect(exchange, "/circle"));
        server.createContext("/picture", exchange -> answer(exchange, 200, "image/png", new byte[] {1, 2}));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void followsRedirectsAndDecodesByTheHeader() {
        Submission page = fetch("/moved");

        assertThat(page.form()).isEqualTo(Form.HTML);
        assertThat(new String(page.content(), StandardCharsets.UTF_8)).isEqualTo("<p>Caf\u00e9</p>");
        assertThat(page.url()).endsWith("/page");
    }

    @Test
    void refusesARedirectToAnInternalAddress() {
        assertCode(ErrorCode.FETCH_REFUSED, "/inside");
    }

    @Test
    void givesUpOnRedirectsWithoutEnd() {
        assertCode(ErrorCode.FETCH_FAILED, "/circle");
    }

    @Test
    void saysWhenNothingIsThere() {
        assertCode(ErrorCode.FETCH_FAILED, "/nowhere");
    }

    @Test
    void refusesOtherMedia() {
        assertCode(ErrorCode.UNREADABLE_DOCUMENT, "/picture");
    }

    @Test
    void aFeedGoesOnWithItsNextPageAndEndsWhereItTurnsInACircle() {
        feed("/feed", "1", "/feed-2");
        feed("/feed-2", "2", "/feed-3");
        feed("/feed-3", "3", "/feed-2");
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/feed");

        try (Stream<Member> members = new MemberReader().open(address, fetcher(), Provenance.UNKNOWN)) {
            assertThat(members.map(Member::name))
                    .containsExactly("https://osk.example/1", "https://osk.example/2", "https://osk.example/3");
        }
    }

    private void feed(String path, String entry, String next) {
        String json = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"" + entry
                + "\", \"url\": \"https://osk.example/" + entry + "\", \"content_text\": \"Fire.\"}], \"next_url\": \""
                + next + "\"}";
        server.createContext(
                path,
                exchange -> answer(exchange, 200, "application/feed+json", json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:8080/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://172.20.0.1/",
                "http://169.254.169.254/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[2001:10::1]/",
                "http://[3fff::1]/",
                "http://[2002:a00:1::]/",
                "http://[64:ff9b::a00:1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://2130706433/",
                "http://user@93.184.216.34/",
                "file:///etc/passwd",
                "ftp://93.184.216.34/"
            })
    void refusesWhatIsNotThePublicInternet(String address) {
        assertThatThrownBy(() -> new PageFetcher().fetch(URI.create(address)))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.FETCH_REFUSED));
    }

    private Submission fetch(String path) {
        int port = server.getAddress().getPort();
        return fetcher().fetch(URI.create("http://127.0.0.1:" + port + path));
    }

    private static PageFetcher fetcher() {
        return new PageFetcher(new Fetcher(Reach.PUBLIC_AND_LOOPBACK, Manners.USUAL.hurried()));
    }

    private void assertCode(ErrorCode code, String path) {
        assertThatThrownBy(() -> fetch(path))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        answer(exchange, 302, "text/plain", new byte[0]);
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
