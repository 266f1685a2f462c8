import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes target/quarkus-app/app.aot, the AOT cache of JDK 25: what the JVM loaded, linked and profiled in a first run,
/// from which later ones start. `./mvnw package -Daot` runs it after the jar is built.
///
/// The first run serves the sample corpus from a database of its own, answers some queries, and is stopped; the JVM
/// writes the cache as it ends. A JVM takes the cache only if it is started with the same options for modules, such as
/// `--enable-native-access`: here none.
class AotCache {
    private static final Path APPLICATION = Path.of("target", "quarkus-app").toAbsolutePath();
    private static final List<String> QUERIES = List.of(
            "{ articles(first: 5) { nodes { title source { name } } } }",
            "{ stories(first: 5) { nodes { findings(first: 3) { nodes { question } } } } }",
            "{ check(text: \\\"The night train will have eight carriages.\\\") { claims { relations { kind } } } }");

    static void main() throws IOException, InterruptedException {
        Path cache = APPLICATION.resolve("app.aot");
        Files.deleteIfExists(cache);
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:AOTCacheOutput=" + cache,
                        "-Xlog:aot*=off",
                        "-jar",
                        APPLICATION.resolve("quarkus-run.jar").toString(),
                        "serve", "--sample", "--ephemeral", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader answers = server.inputReader()) {
            URI api = answers.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("GraphQL"))
                    .map(line -> URI.create(line.replaceFirst("GraphQL\\s+", "")))
                    .findFirst()
                    .orElseThrow();
            for (String query : QUERIES) {
                ask(api, query);
            }
        }
        server.destroy();
        server.waitFor();
        System.out.printf("%s: %,d bytes%n", cache, Files.size(cache));
    }

    private static void ask(URI api, String query) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(api)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
                throw new IOException(answer.body());
            }
        }
    }
}
