package org.claimgraph.api.judgement;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.claimgraph.model.ClaimReview;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A human's judgement of a claim, after schema.org's ClaimReview.
@Input("ClaimReviewInput")
@Description("A human's judgement of a claim, after schema.org's ClaimReview.")
public record ClaimReviewInput(
        @Id @NonNull String claimId,

        @Description("The rating in words: \"Mostly false\".") @NonNull
        String verdict,

        @Description("1 (false) to 5 (true).") @Nullable Integer rating,
        @Description("Who judges.") @NonNull String author,

        @Description("Where the review can be read.") @Nullable
        String url,

        @Nullable String reviewBody,
        @Description("Now when it is not given.") @Nullable OffsetDateTime publishedAt) {
    /// @throws org.claimgraph.model.CodedException BAD_INPUT
    ClaimReview review(String claimReviewed) {
        return new ClaimReview(
                Ids.next(TypeId.Type.REVIEW),
                claimReviewed,
                verdict,
                rating,
                author,
                url,
                reviewBody,
                Objects.requireNonNullElseGet(publishedAt, () -> OffsetDateTime.now(ZoneOffset.UTC)));
    }
}
