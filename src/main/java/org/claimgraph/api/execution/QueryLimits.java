package org.claimgraph.api.execution;

import graphql.GraphQL;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLTypeUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/// How much one request may ask for. Everybody may ask, and a short query can ask for more than a server can answer: a
/// field under many aliases, or a hundred things with a hundred each with a hundred each. What is too much is refused
/// before any of it is read, with the code QUERY_LIMIT_EXCEEDED.
@ApplicationScoped
class QueryLimits {
    private static final int DEPTH = 20;

    /// Fields, those counted more often that cost more than a look at the database.
    private static final int FIELDS = 2_000;

    private static final Map<String, Integer> COSTLY =
            Map.of("check", 100, "compare", 100, "ingestArticle", 100, "preview", 100, "search", 20);

    /// Things in the lists of an answer, each list taken to be as long as it was asked to be.
    private static final int NODES = 100_000;

    void install(@Observes GraphQL.Builder graphQL) {
        graphQL.instrumentation(new ChainedInstrumentation(List.of(
                new MaxQueryDepthInstrumentation(DEPTH),
                new MaxQueryComplexityInstrumentation(FIELDS, QueryLimits::fields),
                new MaxQueryComplexityInstrumentation(NODES, QueryLimits::nodes))));
    }

    private static int fields(FieldComplexityEnvironment field, int below) {
        return below + COSTLY.getOrDefault(field.getField().getName(), 1);
    }

    /// `first: 100` of things that have 20 others each: 100 and 2,000. A field that is no list adds none of its own.
    private static int nodes(FieldComplexityEnvironment field, int below) {
        long all = isConnection(field) ? size(field.getArguments()) * (1L + below) : below;
        return (int) Math.min(all, NODES + 1L); // and no more, so that sums stay within an int
    }

    private static boolean isConnection(FieldComplexityEnvironment field) {
        return GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType())
                .getName()
                .endsWith("Connection");
    }

    /// What is refused later, a number below 1 or above 100, asks for nothing here.
    private static long size(Map<String, Object> arguments) {
        Object asked = arguments.get("first") != null ? arguments.get("first") : arguments.get("last");
        return asked instanceof Integer size ? Math.max(0, size) : 20;
    }
}
