package org.claimgraph.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static Database database;
    private static String url;

    @BeforeAll
    static void start() {
        database = Database.openEphemeral();
        url = database.settings().get("quarkus.datasource.jdbc.url");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("drop schema public cascade; create schema public");
    }

    @Test
    void isOfTheNewestMigrationThatShips() throws IOException {
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(migrations.mapToInt(SchemaTest::version).max()).hasValue(Schema.VERSION);
        }
    }

    @Test
    void isUpToDateWhenEveryMigrationHasRun() {
        migrate("latest");
        assertThat(Database.isUpToDate(database.settings()::get)).isTrue();
    }

    @Test
    void isNotUpToDateWhenNothingIsThere() {
        assertThat(Database.isUpToDate(database.settings()::get)).isFalse();
    }

    @Test
    void isNotUpToDateBeforeTheLastMigration() {
        migrate(String.valueOf(Schema.VERSION - 1));
        assertThat(Database.isUpToDate(database.settings()::get)).isFalse();
    }

    @Test
    void isNotUpToDateWhenAMigrationFailed() throws SQLException {
        migrate("latest");
        execute("update flyway_schema_history set success = false where version = '2'");
        assertThat(Database.isUpToDate(database.settings()::get)).isFalse();
    }

    @Test
    void isNotUpToDateWhenANewerClaimgraphMigratedIt() throws SQLException {
        migrate("latest");
        execute("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (1000, '1000', 'later', 'SQL', 'V1000__later.sql', 'postgres', 1, true)
                """);
        assertThat(Database.isUpToDate(database.settings()::get)).isFalse();
    }

    @Test
    void isNotUpToDateWhenNoDatabaseAnswers() {
        assertThat(Schema.isUpToDate("jdbc:postgresql://localhost:1/nobody", "ann", null))
                .isFalse();
    }

    private static int version(Path migration) {
        String name = migration.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(url, EmbeddedDatabase.USER, null)
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
