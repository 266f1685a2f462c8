package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `serve` with nothing but what was built: its own PostgreSQL, its own sample corpus.
class ServeIT {
    @TempDir
    private Path home;

    @Test
    void answersTheFirstQueryFromItsOwnDatabaseAndEndsItWhenStopped() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("CLAIMGRAPH_HOME", home.toString());
        Process server = Built.process(environment, "serve", "--sample", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader answers = server.inputReader()) {
            String api = answers.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("GraphQL"))
                    .findFirst()
                    .orElseThrow()
                    .replace("GraphQL", "")
                    .strip();
            String disputed = RestAssured.given()
                    .contentType("application/json")
                    .body(Map.of("query", ServeCommand.FIRST_QUERY))
                    .post(api)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(disputed).contains("Night train from Brussels", "2019", "2021");
            server.destroy();
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(home.resolve("postgresql-18/postmaster.pid")).doesNotExist();
        } finally {
            server.destroyForcibly();
        }
    }
}
