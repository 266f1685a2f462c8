package org.claimgraph.api.judgement;

import java.util.List;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.model.ClaimReview;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of a review of a claim.
@Description("What became of a review of a claim.")
public record ClaimReviewPayload(
        @Description("The review as it is stored now; null when the judgement was refused.") @Nullable
        ClaimReview review,

        @NonNull List<@NonNull UserError> userErrors) {}
