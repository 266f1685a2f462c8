package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.api.GraphQL.answer;
import static org.claimgraph.api.GraphQL.ask;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages that are given by their address.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class FetchTest {
    private static final String PAGE = """
            <html lang="en"><head><title>Weir repaired at Olm</title></head><body><article>
            <h1>Weir repaired at Olm</h1>
            <p>The weir at Olm was repaired on Monday, the river board said. Work took nine days.</p>
            <p>Forty boats had waited above the weir since the storm, the board said.</p>
            </article></body></html>
            """;
    private static final String INGEST = """
            mutation($input: ArticleInput!) { ingestArticle(input: $input) { outcome
                article { url title language publishedAt source { name } } userErrors { field code } } }""";
    private static final String PREVIEW = """
            query($input: ArticleInput!) { preview(input: $input) {
                article { url title language publishedAt source { name } } claims { quote } } }""";

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/weir", exchange -> send(exchange, "text/html; charset=utf-8", PAGE));
        server.createContext("/picture", exchange -> send(exchange, "image/png", "\u0001"));
        server.createContext("/blank", exchange -> send(exchange, "text/html", "<html><body></body></html>"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsThePageAtAnAddress() {
        JsonPath stored = answer(INGEST, Map.of("input", Map.of("url", address("/weir"))));
        assertThat(stored.getString("data.ingestArticle.outcome")).isEqualTo("STORED");
        assertThat(stored.getString("data.ingestArticle.article.title")).isEqualTo("Weir repaired at Olm");
        assertThat(stored.getString("data.ingestArticle.article.url")).isEqualTo(address("/weir"));
    }

    @Test
    void putsWhatIsToldOverWhatThePageSays() {
        Map<String, ?> article = answer(INGEST, Map.of("input", told("https://olm.example/told")))
                .getMap("data.ingestArticle.article");
        assertSaysWhatIsTold(article, "https://olm.example/told");
    }

    @Test
    void previewsThePageAtAnAddressWithWhatIsTold() {
        JsonPath preview = answer(PREVIEW, Map.of("input", told("https://olm.example/preview")));
        assertSaysWhatIsTold(preview.getMap("data.preview.article"), "https://olm.example/preview");
        assertThat(preview.getList("data.preview.claims")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.1.2.3/page,        FETCH_REFUSED",
        "http://169.254.169.254/,     FETCH_REFUSED",
        "file:///etc/hosts,           FETCH_REFUSED",
        "weir.html,                   FETCH_REFUSED",
        "http://no-such-host.invalid, FETCH_FAILED",
        "/nowhere,                    FETCH_FAILED",
        "/picture,                    UNREADABLE_DOCUMENT",
        "/blank,                      EMPTY_DOCUMENT",
        "'http://a b',                BAD_INPUT"
    })
    void saysWhyAnAddressGivesNoArticle(String url, String code) {
        Map<String, ?> input = Map.of("url", url.startsWith("/") ? address(url) : url);
        JsonPath refused = answer(INGEST, Map.of("input", input));
        assertThat(refused.getString("data.ingestArticle.userErrors[0].code")).isEqualTo(code);
        assertThat(refused.getList("data.ingestArticle.userErrors[0].field")).hasToString("[input, url]");
        assertThat(ask(PREVIEW, Map.of("input", input)).getList("errors.extensions.code", String.class))
                .containsExactly(code);
    }

    private Map<String, ?> told(String sourceUrl) {
        return Map.of(
                "url", address("/weir"),
                "sourceUrl", sourceUrl,
                "sourceName", "Olm Tribune",
                "title", "Boats move again",
                "publishedAt", "2031-03-07T18:00:00Z",
                "language", "en-GB");
    }

    private static void assertSaysWhatIsTold(Map<String, ?> article, String sourceUrl) {
        assertThat(new HashMap<String, Object>(article))
                .containsEntry("url", sourceUrl)
                .containsEntry("title", "Boats move again")
                .containsEntry("language", "en-GB")
                .containsEntry("publishedAt", "2031-03-07T18:00:00Z")
                .containsEntry("source", Map.of("name", "Olm Tribune"));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        boolean there = exchange.getRequestURI()
                .getPath()
                .equals(exchange.getHttpContext().getPath());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
