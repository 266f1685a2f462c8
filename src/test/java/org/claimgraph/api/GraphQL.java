package org.claimgraph.api;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/// Asks the running API, as a client does.
final class GraphQL {
    private GraphQL() {}

    static JsonPath ask(String query) {
        return ask(query, Map.of());
    }

    static JsonPath ask(String query, Map<String, ?> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
