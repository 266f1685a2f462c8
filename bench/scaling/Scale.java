import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// What one more article costs with so many claims stored. The articles that are measured go the whole way, over the
/// API; what is stored beside them is made by SQL (fill.sql). Prints for each step, with its ratio to the first: the median
/// time of an article, which other work on the machine makes longer, and what it does not: the processor time of
/// claimgraph, and the pages and rows that PostgreSQL read, each the mean of the articles.
private static final ObjectMapper JSON = new ObjectMapper();
private static final HttpClient CLIENT = HttpClient.newHttpClient();
private static final Random RANDOM = new Random(7);
private static final int MEASURED = 60;

void main(String[] arguments) throws Exception {
    Path application = Path.of(arguments[0]);
    int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8080;
    List<Integer> steps = arguments.length > 2
            ? List.of(arguments).subList(2, arguments.length).stream().map(Integer::valueOf).toList()
            : List.of(10_000, 100_000, 1_000_000);
    try (EmbeddedPostgres database = EmbeddedPostgres.builder()
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("max_wal_size", "8GB")
            .start()) {
        Process server = serve(application, port, database.getJdbcUrl("postgres", "postgres"));
        try {
            measure(database, application.resolve("../../bench/scaling/fill.sql"), steps, URI.create("http://127.0.0.1:" + port + "/graphql"), server.toHandle());
        } finally {
            server.destroy();
        }
    }
}

void measure(EmbeddedPostgres database, Path filler, List<Integer> steps, URI api, ProcessHandle server) throws Exception {
    awaitStart(api);
    ingest(api, 150); // warm, and the templates of what is made
    System.out.printf("%10s %10s %18s %18s %18s %18s%n", "claims", "articles", "ms", "cpu ms", "pages", "rows");
    List<Double> first = List.of();
    for (int step : steps) {
        fill(database, filler, step);
        ingest(api, 20);
        List<Double> cost = cost(database, api, server);
        first = first.isEmpty() ? cost : first;
        System.out.printf("%10d %10d", count(database, "claim"), count(database, "article"));
        for (int i = 0; i < cost.size(); i++) {
            System.out.printf(Locale.ROOT, " %10.1f (%5.2f)", cost.get(i), cost.get(i) / first.get(i));
        }
        System.out.println();
    }
}

/// What an article costs now: milliseconds, claimgraph's processor time in milliseconds, pages and rows that PostgreSQL
/// read.
List<Double> cost(EmbeddedPostgres database, URI api, ProcessHandle server) throws Exception {
    List<Long> before = counters(database, server);
    double median = ingest(api, MEASURED);
    Thread.sleep(2000); // a backend tells what it read when it is idle
    List<Long> after = counters(database, server);
    List<Double> cost = new ArrayList<>(List.of(median));
    for (int i = 0; i < before.size(); i++) {
        cost.add((after.get(i) - before.get(i)) / (double) MEASURED / (i == 0 ? 1e6 : 1));
    }
    return cost;
}

/// claimgraph's processor time in nanoseconds, and the pages and rows read so far.
List<Long> counters(EmbeddedPostgres database, ProcessHandle server) throws Exception {
    try (Connection connection = database.getPostgresDatabase().getConnection();
            Statement statement = connection.createStatement();
            var row = statement.executeQuery(
                    "select blks_hit + blks_read, tup_returned from pg_stat_database where datname = current_database()")) {
        row.next();
        long cpu = server.info().totalCpuDuration().orElseThrow().toNanos();
        return List.of(cpu, row.getLong(1), row.getLong(2));
    }
}

void fill(EmbeddedPostgres database, Path filler, int claims) throws Exception {
    try (Connection connection = database.getPostgresDatabase().getConnection();
            Statement statement = connection.createStatement()) {
        long stored = count(database, "claim");
        long perArticle = Math.max(1, stored / count(database, "article"));
        String sql = Files.readString(filler)
                .replace(":articles", String.valueOf(Math.max(0, (claims - stored) / perArticle)));
        connection.setAutoCommit(false);
        statement.execute("set session_replication_role = replica; set work_mem = '256MB'");
        statement.execute(sql);
        connection.commit();
        connection.setAutoCommit(true);
        statement.execute("set session_replication_role = default");
        statement.execute("vacuum analyze");
        statement.execute("checkpoint");
    }
}

/// Ingests so many new articles and gives the median of their times, in milliseconds.
double ingest(URI api, int count) throws Exception {
    List<Long> times = new ArrayList<>();
    for (int number = 0; number < count; number++) {
        Map<String, Object> input = article();
        long start = System.nanoTime();
        JsonNode answer = ask(api, Map.of(
                "query", "mutation($input: ArticleInput!) { ingestArticle(input: $input) { outcome userErrors { code } } }",
                "variables", Map.of("input", input)));
        times.add(System.nanoTime() - start);
        if (!answer.at("/data/ingestArticle/outcome").asText().equals("STORED")) {
            throw new IllegalStateException(answer.toString());
        }
    }
    times.sort(null);
    return times.get(count / 2) / 1e6;
}

/// A report of some twenty sentences about invented people and places; low numbers of each list come more often.
Map<String, Object> article() {
    String place = name(300), mayor = name(400) + " " + name(2000), company = name(500) + " " + name(300) + " Group";
    StringBuilder text = new StringBuilder();
    List<String> shapes = List.of(
            "The council of %1$s approved %4$d new homes on Monday, Mayor %2$s said.",
            "%3$s will build a plant in %1$s for %4$d million euros.",
            "%2$s said that %4$d people had left their homes after the flood at %1$s.",
            "Police in %1$s arrested %4$d people near the %5$s station on Tuesday.",
            "%3$s closed its %5$s works at %1$s in March and dismissed %4$d workers.",
            "The %5$s bridge at %1$s reopened after %4$d days, engineers said.",
            "%2$s met the directors of %3$s in %6$s on Friday.",
            "A fire destroyed %4$d houses in the %5$s quarter of %6$s.");
    for (int sentence = 0; sentence < 16; sentence++) {
        String shape = shapes.get(RANDOM.nextInt(shapes.size()));
        text.append(shape.formatted(place, mayor, company, 2 + RANDOM.nextInt(900), name(600).toLowerCase(Locale.ROOT), name(300)))
                .append(sentence % 4 == 3 ? "\n\n" : " ");
    }
    OffsetDateTime time = OffsetDateTime.parse("2027-01-01T08:00:00Z").plusMinutes(RANDOM.nextInt(4 * 365 * 24 * 60));
    return Map.of("text", text.toString(), "title", company + " and " + mayor + " in " + place,
            "sourceName", name(40) + " Courier", "publishedAt", time.toString());
}

/// One of so many invented names.
String name(int count) {
    Random letters = new Random((long) Math.pow(count, RANDOM.nextDouble()) * 31 + count);
    StringBuilder name = new StringBuilder();
    for (int syllable = 0; syllable < 3; syllable++) {
        name.append("bdfgklmnprtv".charAt(letters.nextInt(12))).append("aeiou".charAt(letters.nextInt(5)));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "n";
}

long count(EmbeddedPostgres database, String table) throws Exception {
    try (Connection connection = database.getPostgresDatabase().getConnection();
            Statement statement = connection.createStatement();
            var rows = statement.executeQuery("select count(*) from " + table)) {
        rows.next();
        return rows.getLong(1);
    }
}

Process serve(Path application, int port, String url) throws Exception {
    ProcessBuilder server = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
            "-XX:+UseSerialGC", "-jar", application.resolve("quarkus-run.jar").toString(), "serve", "--port", String.valueOf(port));
    server.environment().put("CLAIMGRAPH_DATABASE_URL", url);
    return server.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
}

void awaitStart(URI api) throws Exception {
    for (int tries = 0; ; tries++) {
        try {
            ask(api, Map.of("query", "{ __typename }"));
            return;
        } catch (java.io.IOException notYet) {
            if (tries > 120) {
                throw notYet;
            }
            Thread.sleep(1000);
        }
    }
}

JsonNode ask(URI api, Map<String, Object> request) throws Exception {
    HttpRequest post = HttpRequest.newBuilder(api)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(request)))
            .build();
    return JSON.readTree(CLIENT.send(post, BodyHandlers.ofString()).body());
}
