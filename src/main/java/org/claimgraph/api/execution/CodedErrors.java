package org.claimgraph.api.execution;

import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.SubscriptionExecutionStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Gives every error of a field its code, in `extensions.code`. What nobody foresaw is INTERNAL: its message stays
/// here, in the log, with the path of the field.
@ApplicationScoped
class CodedErrors implements DataFetcherExceptionHandler {
    private static final Logger LOG = Logger.getLogger(CodedErrors.class);

    void install(@Observes GraphQL.Builder graphQL) {
        graphQL.defaultDataFetcherExceptionHandler(this)
                .subscriptionExecutionStrategy(new SubscriptionExecutionStrategy(this));
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failure) {
        GraphQLError error = error(failure);
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private static GraphQLError error(DataFetcherExceptionHandlerParameters failure) {
        CodedException coded = coded(failure.getException());
        if (coded != null && coded.code() != ErrorCode.INTERNAL) {
            return error(failure, coded.code(), String.valueOf(coded.getMessage()));
        }
        LOG.errorf(failure.getException(), "The field %s failed", failure.getPath());
        return error(
                failure, ErrorCode.INTERNAL, "Something went wrong that should not; the server's log has the details.");
    }

    private static GraphQLError error(DataFetcherExceptionHandlerParameters failure, ErrorCode code, String message) {
        return GraphqlErrorBuilder.newError(failure.getDataFetchingEnvironment())
                .message("%s", message)
                .extensions(Map.of("code", code.name()))
                .build();
    }

    /// The coded exception among the causes: batches and reflection wrap what they pass on.
    private static @Nullable CodedException coded(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof CodedException coded) {
                return coded;
            }
        }
        return null;
    }
}
