package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a server does without being asked.
class ScheduleIT {
    private static final String LEFT_BEHIND = """
            insert into job (id, request_hash, created_at) values (gen_random_uuid(), '', now());
            insert into job_input (id, job_id, position, tries, request) select gen_random_uuid(), id, 0, 0,
                '{"form": "TEXT", "content": "The lock at Olm was closed on Monday, the river board said.", "known": {}}'
                from job""";

    @Test
    void takesInWhatAServerThatDiedLeftBehind() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, String> given = Map.of("CLAIMGRAPH_DATABASE_URL", database.getJdbcUrl("postgres", "postgres"));
            assertThat(Built.run(given, "migrate").status()).isEqualTo(ExitStatus.OK);
            statement.execute(LEFT_BEHIND);
            Process server = serve(given);
            try {
                assertThat(outcome(statement)).isEqualTo("STORED");
            } finally {
                server.destroy();
                server.waitFor();
            }
        }
    }

    private static Process serve(Map<String, String> given) throws IOException {
        return Built.process(given, "serve", "--port", "0")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// What became of the only input, once it is settled; the schedule looks every ten seconds.
    private static String outcome(Statement statement) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(end)) {
            try (ResultSet settled = statement.executeQuery(
                    "select coalesce(outcome, error_code) from job_input where request is null")) {
                if (settled.next()) {
                    return settled.getString(1);
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("What was left behind is never taken in");
    }
}
