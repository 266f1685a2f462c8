package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Why something that was to be done later could not be done.
@Description("Why something that was to be done later could not be done.")
public record Failure(@NonNull ErrorCode code, @NonNull String message) {
    public static Failure of(CodedException problem) {
        String message = problem.getMessage();
        return new Failure(problem.code(), message == null ? problem.code().name() : message);
    }
}
