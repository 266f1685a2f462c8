package org.claimgraph.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SchemaTest {
    private static final Path COMMITTED = Path.of("src/main/resources/schema.graphql");

    /// When the API is meant to change: `./mvnw test -Dtest=SchemaTest -Dschema.write`, and read the difference.
    @Test
    void isTheOneThatIsCommitted() throws IOException {
        String printed = given().get("/graphql/schema.graphql")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .strip()
                + "\n";
        if (System.getProperty("schema.write") != null) {
            Files.writeString(COMMITTED, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(COMMITTED));
    }
}
