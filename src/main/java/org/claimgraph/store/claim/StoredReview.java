package org.claimgraph.store.claim;

import static org.claimgraph.model.TypeId.Type.REVIEW;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimgraph.model.ClaimReview;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "claim_review")
class StoredReview {
    @Id
    UUID id;

    String claimIdentity;
    String claimReviewed;
    String verdict;

    @Nullable
    Integer rating;

    String author;

    @Nullable
    String url;

    @Nullable
    String reviewBody;

    OffsetDateTime publishedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredReview() {}

    StoredReview(ClaimReview review, String claimIdentity) {
        id = Ids.uuid(REVIEW, review.id());
        this.claimIdentity = claimIdentity;
        claimReviewed = review.claimReviewed();
        verdict = review.verdict();
        rating = review.rating();
        author = review.author();
        url = review.url();
        reviewBody = review.reviewBody();
        publishedAt = review.publishedAt();
    }

    ClaimReview toReview() {
        return new ClaimReview(
                TypeId.of(REVIEW, id), claimReviewed, verdict, rating, author, url, reviewBody, publishedAt);
    }
}
