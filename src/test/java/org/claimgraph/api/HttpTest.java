package org.claimgraph.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the specification "GraphQL over HTTP" asks of statuses and media types.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HttpTest {
    private static final String RESPONSE = "application/graphql-response+json";

    @ParameterizedTest(name = "{1}: {2} when {0} is accepted")
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json | { __typename }             | 200
            application/graphql-response+json | {                          | 400
            application/graphql-response+json | { nothing }                | 400
            application/graphql-response+json | { node(id: "x") { id } }   | 200
            application/json                  | { __typename }             | 200
            application/json                  | {                          | 200
            application/json                  | { nothing }                | 200
            """)
    void tellsByTheStatusWhetherARequestWasExecuted(String accepted, String query, int status) {
        given().contentType("application/json")
                .accept(accepted)
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(status)
                .contentType(startsWith(accepted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": 1}",
                "{\"query\": \"{ __typename }\", \"operationName\": {}}",
                "{\"query\": \"{ __typename }\", \"variables\": \"none\"}",
                "{\"query\": \"{ __typename }\", \"extensions\": []}"
            })
    void refusesWhatIsNoRequest(String body) {
        given().contentType("application/json")
                .accept(RESPONSE)
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors.extensions.code", hasItem("BAD_REQUEST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]"})
    void refusesABodyThatIsNoObject(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400);
    }

    @Test
    void answersInJsonWhoNamesNoForm() {
        given().contentType("application/json")
                .body(Map.of("query", "{ __typename }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
    }
}
