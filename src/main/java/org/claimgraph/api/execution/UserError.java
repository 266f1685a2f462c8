package org.claimgraph.api.execution;

import java.util.List;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Why a mutation was refused.
@Description("Why a mutation was refused, and what can be done.")
public record UserError(
        @Description("The path to the argument that is to blame.") @Nullable
        List<@NonNull String> field,

        @NonNull String message,
        @NonNull ErrorCode code) {
    /// The error for a refusal; what is no user's fault is thrown on.
    public static UserError of(CodedException refused, List<String> field) {
        return switch (refused.code()) {
            case INTERNAL, DATABASE_UNAVAILABLE -> throw refused;
            case BAD_INPUT,
                    BAD_ID,
                    BAD_CURSOR,
                    NOT_FOUND,
                    EMPTY_DOCUMENT,
                    DOCUMENT_TOO_LARGE,
                    UNREADABLE_DOCUMENT,
                    FETCH_REFUSED,
                    FETCH_FAILED -> new UserError(field, message(refused), refused.code());
        };
    }

    private static String message(CodedException refused) {
        String message = refused.getMessage();
        return message == null ? refused.code().name() : message;
    }
}
