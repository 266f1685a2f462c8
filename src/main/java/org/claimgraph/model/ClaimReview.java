package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A human's judgement of whether a claim is true, after schema.org's ClaimReview (https://schema.org/ClaimReview).
///
/// @param claimReviewed the claim's words when it was reviewed
/// @param verdict       the rating in words, schema.org's alternateName: "Mostly false"
/// @param rating        1 (false) to 5 (true)
@Description("A human's judgement of whether a claim is true, after schema.org's ClaimReview.")
public record ClaimReview(
        @Id @NonNull String id,

        @Description("The claim's words when it was reviewed.") @NonNull
        String claimReviewed,

        @Description("The rating in words, schema.org's alternateName: \"Mostly false\".") @NonNull
        String verdict,

        @Description("1 (false) to 5 (true).") @Nullable Integer rating,
        @Description("Who judged.") @NonNull String author,

        @Description("Where the review can be read.") @Nullable
        String url,

        @Nullable String reviewBody,
        @NonNull OffsetDateTime publishedAt)
        implements Node {
    public ClaimReview {
        if (rating != null && (rating < 1 || rating > 5)) {
            throw new CodedException(ErrorCode.BAD_INPUT, "A rating is 1 (false) to 5 (true), not " + rating + ".");
        }
        if (verdict.isBlank() || author.isBlank()) {
            throw new CodedException(ErrorCode.BAD_INPUT, "A review has a verdict and an author.");
        }
    }
}
