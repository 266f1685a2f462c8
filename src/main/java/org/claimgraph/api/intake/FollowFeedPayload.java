package org.claimgraph.api.intake;

import java.util.List;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.model.FollowedFeed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of a feed that was to be followed.
@Description("What became of a feed that was to be followed.")
public record FollowFeedPayload(
        @Description("The feed as it is followed from now on; null when it was refused.") @Nullable
        FollowedFeed feed,

        @NonNull List<@NonNull UserError> userErrors) {}
