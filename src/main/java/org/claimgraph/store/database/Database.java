package org.claimgraph.store.database;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Where the store keeps its data: the database that the environment names, or an embedded PostgreSQL (ADR-2).
///
/// A process opens it before Quarkus starts and hands its settings on as system properties.
public final class Database implements AutoCloseable {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private final Map<String, String> settings;
    private final Runnable stop;

    private Database(Map<String, String> settings, Runnable stop) {
        this.settings = Map.copyOf(settings);
        this.stop = stop;
    }

    /// The database that is given, or an embedded one that keeps its data below `home`. A database is given by the
    /// property `quarkus.datasource.jdbc.url`, the variable `QUARKUS_DATASOURCE_JDBC_URL`, or the variable
    /// `CLAIMGRAPH_DATABASE_URL` (`jdbc:postgresql://host/name` or `postgresql://user:password@host/name`).
    ///
    /// @throws org.claimgraph.model.CodedException DATABASE_UNAVAILABLE if another process uses the
    ///     directory, or the embedded database does not start
    public static Database open(Path home) {
        Map<String, String> given = given();
        return given != null ? new Database(given, () -> {}) : embedded(EmbeddedDatabase.start(home));
    }

    /// The database that is given, or an embedded one whose data goes when it is closed.
    ///
    /// @throws org.claimgraph.model.CodedException DATABASE_UNAVAILABLE if the embedded database does not start
    public static Database openEphemeral() {
        Map<String, String> given = given();
        return given != null ? new Database(given, () -> {}) : embedded(EmbeddedDatabase.startEphemeral());
    }

    /// Where an embedded database keeps its data when nothing else is said: `$CLAIMGRAPH_HOME`, else
    /// `~/.local/share/claimgraph`.
    public static Path defaultHome() {
        String home = System.getenv("CLAIMGRAPH_HOME");
        return home != null && !home.isBlank()
                ? Path.of(home)
                : Path.of(System.getProperty("user.home"), ".local", "share", "claimgraph");
    }

    /// Quarkus' settings for it; empty when Quarkus reads them itself.
    public Map<String, String> settings() {
        return settings;
    }

    /// Sets the settings as system properties, where Quarkus finds them.
    public void announce() {
        settings.forEach(System::setProperty);
    }

    /// Whether the tables of the database that Quarkus' settings name are those of this claimgraph, so that nothing
    /// has to be migrated.
    ///
    /// @param setting gives a setting's value by its name, null where it is not set
    public static boolean isUpToDate(Function<String, @Nullable String> setting) {
        String url = setting.apply(URL);
        return url != null && Schema.isUpToDate(url, setting.apply(USER), setting.apply(PASSWORD));
    }

    /// Stops the embedded database; a given one is left alone.
    @Override
    public void close() {
        stop.run();
    }

    private static Database embedded(EmbeddedDatabase server) {
        return new Database(Map.of(URL, server.jdbcUrl(), USER, EmbeddedDatabase.USER), server::close);
    }

    private static @Nullable Map<String, String> given() {
        if (System.getProperty(URL) != null || System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) {
            return Map.of();
        }
        String address = System.getenv("CLAIMGRAPH_DATABASE_URL");
        return address == null || address.isBlank() ? null : settings(address.strip());
    }

    /// The settings for an address, in JDBC's form or in libpq's.
    static Map<String, String> settings(String address) {
        if (address.startsWith("jdbc:")) {
            return Map.of(URL, address);
        }
        URI uri = URI.create(address);
        if (uri.getHost() == null || !Set.of("postgres", "postgresql").contains(uri.getScheme())) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT,
                    "CLAIMGRAPH_DATABASE_URL is like postgresql://user:password@host:5432/name or"
                            + " jdbc:postgresql://host:5432/name?user=...");
        }
        Map<String, String> settings = new LinkedHashMap<>();
        String place = uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getPath();
        settings.put(URL, "jdbc:postgresql://" + place + (uri.getQuery() == null ? "" : "?" + uri.getRawQuery()));
        if (uri.getUserInfo() != null) {
            String[] parts = uri.getUserInfo().split(":", 2);
            settings.put(USER, parts[0]);
            settings.put(PASSWORD, parts.length > 1 ? parts[1] : "");
        }
        return settings;
    }
}
