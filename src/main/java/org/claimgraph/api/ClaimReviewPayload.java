package org.claimgraph.api;

import java.util.List;
import org.claimgraph.model.ClaimReview;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of a judgement of a review.
public record ClaimReviewPayload(
        @Description("The review as it is stored now; null when the judgement was refused.") @Nullable
        ClaimReview review,

        @NonNull List<@NonNull UserError> userErrors) {}
