package org.claimgraph.api.execution;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.quarkus.arc.Unremovable;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimgraph.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Gives the errors that no field made their code, in `extensions.code`: of a query that cannot be parsed, does not fit
/// the schema, or is too deep. The errors of fields have theirs from [CodedErrors].
///
/// It takes the place of SmallRye's own service: the errors of parsing pass by graphql-java's instrumentations, and
/// what comes over a web socket would be executed on the thread that all connections share.
@Singleton
@Alternative
@Priority(1)
@Unremovable
class CodedExecution extends ExecutionService {
    /// SmallRye tells of an argument that it cannot convert by its whole value, which may be an article.
    private static final Pattern UNCONVERTED = Pattern.compile("(?s)(argument '\\w+') with value .* is not a valid .*");

    CodedExecution(GraphQLSchema graphQLSchema, Schema schema) {
        super(graphQLSchema, schema);
    }

    @Override
    public void execute(
            JsonObject request, Map<String, Object> context, ExecutionResponseWriter writer, boolean asynchronous) {
        String fault = fault(request);
        if (fault != null) {
            GraphQLError error =
                    GraphqlErrorBuilder.newError().message("%s", fault).build();
            writer.write(new ExecutionResponse(ExecutionResultImpl.newExecutionResult()
                    .addError(coded(error, RequestError.BAD_REQUEST.name(), fault))
                    .build()));
            return;
        }
        ExecutionResponseWriter coded = new CodedWriter(writer, request, HttpRules.current());
        onWorker(() -> super.execute(request, context, coded, asynchronous));
    }

    /// Runs what reads the database where it may wait.
    private static void onWorker(Runnable execution) {
        if (Context.isOnEventLoopThread()) {
            Infrastructure.getDefaultWorkerPool().execute(execution);
        } else {
            execution.run();
        }
    }

    /// What makes it no GraphQL request; null when it is one.
    private static @Nullable String fault(JsonObject request) {
        if (!isOf(ValueType.STRING, request.get("query")) || !isOf(ValueType.STRING, request.get("operationName"))) {
            return "\"query\" and \"operationName\" are strings.";
        }
        return isOf(ValueType.OBJECT, request.get("variables")) && isOf(ValueType.OBJECT, request.get("extensions"))
                ? null
                : "\"variables\" and \"extensions\" are objects.";
    }

    private static boolean isOf(ValueType type, @Nullable JsonValue value) {
        return value == null || value.getValueType() == ValueType.NULL || value.getValueType() == type;
    }

    private record CodedWriter(
            ExecutionResponseWriter writer,
            JsonObject request,
            @Nullable RoutingContext http) implements ExecutionResponseWriter {
        @Override
        public void write(ExecutionResponse response) {
            ExecutionResult result = response.getExecutionResult();
            if (http != null) {
                HttpRules.note(http, result.isDataPresent());
            }
            if (result.getErrors().isEmpty()) {
                writer.write(response);
                return;
            }
            List<GraphQLError> errors = withoutEchoes(result.getErrors()).stream()
                    .map(error -> coded(error, request))
                    .toList();
            writer.write(new ExecutionResponse(ExecutionResultImpl.newExecutionResult()
                    .from(result)
                    .errors(errors)
                    .build()));
        }

        @Override
        public void fail(Throwable problem) {
            writer.fail(problem);
        }
    }

    /// Without the errors of non-null fields that are null only because of another error.
    private static List<GraphQLError> withoutEchoes(List<GraphQLError> errors) {
        List<List<?>> blamed = new ArrayList<>();
        errors.stream()
                .filter(error -> !isEcho(error))
                .map(CodedExecution::path)
                .forEach(blamed::add);
        return errors.stream()
                .filter(error -> !isEcho(error) || !blamed.contains(path(error)))
                .toList();
    }

    private static boolean isEcho(GraphQLError error) {
        return error.getErrorType() == ErrorType.NullValueInNonNullableField;
    }

    private static List<?> path(GraphQLError error) {
        List<?> path = error instanceof ValidationError invalid ? invalid.getQueryPath() : error.getPath();
        return path == null ? List.of() : path;
    }

    private static GraphQLError coded(GraphQLError error, JsonObject request) {
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            return error;
        }
        if (error.getPath() == null && error.getErrorType() == ErrorType.DataFetchingException) {
            return unparsed(error, request);
        }
        String message = UNCONVERTED
                .matcher(error.getMessage())
                .replaceFirst("$1 holds what is not of its type; a DateTime is written 2031-03-07T18:00:00Z");
        return coded(error, code(error), message);
    }

    /// SmallRye only tells that the query cannot be parsed; parsing it again tells where.
    private static GraphQLError unparsed(GraphQLError error, JsonObject request) {
        try {
            Parser.parse(request.getString("query", ""));
            return coded(error, RequestError.GRAPHQL_PARSE_FAILED.name(), error.getMessage());
        } catch (InvalidSyntaxException problem) {
            GraphQLError found = problem.toInvalidSyntaxError();
            return coded(found, RequestError.GRAPHQL_PARSE_FAILED.name(), found.getMessage());
        }
    }

    private static String code(GraphQLError error) {
        if (!(error.getErrorType() instanceof ErrorType type)) {
            return ErrorCode.INTERNAL.name();
        }
        return switch (type) {
            case InvalidSyntax -> RequestError.GRAPHQL_PARSE_FAILED.name();
            case ValidationError, OperationNotSupported -> RequestError.GRAPHQL_VALIDATION_FAILED.name();
            case ExecutionAborted -> RequestError.QUERY_LIMIT_EXCEEDED.name();
            case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL.name();
        };
    }

    private static GraphQLError coded(GraphQLError error, String code, @Nullable String message) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(error.getErrorType())
                .extensions(extensions);
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return builder.build();
    }
}
