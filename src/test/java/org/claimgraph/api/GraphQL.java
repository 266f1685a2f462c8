package org.claimgraph.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/// Asks the running API, as a client does.
final class GraphQL {
    private GraphQL() {}

    /// The answer to a query that must not fail.
    static JsonPath answer(String query, Map<String, ?> variables) {
        JsonPath answer = ask(query, variables);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

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
