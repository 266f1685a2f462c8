package org.claimgraph.api.intake;

import java.util.List;
import org.claimgraph.api.execution.UserError;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of a feed that was to be followed no longer.
@Description("What became of a feed that was to be followed no longer.")
public record UnfollowFeedPayload(
        @Description("The id that led to it; null when no feed was unfollowed.") @Id @Nullable
        String unfollowedId,

        @NonNull List<@NonNull UserError> userErrors) {}
