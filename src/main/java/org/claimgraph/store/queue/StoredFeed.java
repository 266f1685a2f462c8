package org.claimgraph.store.queue;

import static org.claimgraph.model.TypeId.Type.FEED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Failure;
import org.claimgraph.model.FollowedFeed;
import org.claimgraph.model.TypeId;
import org.claimgraph.model.Validators;
import org.claimgraph.store.key.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "feed")
class StoredFeed {
    @Id
    UUID id;

    String url;

    @Nullable
    String sourceName;

    boolean fetchPages;

    @Nullable
    String title;

    OffsetDateTime followedAt;

    @Nullable
    String etag;

    @Nullable
    String lastModified;

    @Nullable
    OffsetDateTime polledAt;

    @Nullable
    OffsetDateTime readAt;

    OffsetDateTime nextPollAt;

    @Nullable
    UUID lease;

    @Nullable
    OffsetDateTime leasedUntil;

    int failures;

    @Nullable
    @Enumerated(EnumType.STRING)
    ErrorCode errorCode;

    @Nullable
    String errorMessage;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredFeed() {}

    StoredFeed(String url, OffsetDateTime now) {
        id = Ids.next();
        this.url = url;
        followedAt = now;
        nextPollAt = now;
    }

    FollowedFeed toFeed() {
        Failure error = errorCode == null ? null : new Failure(errorCode, String.valueOf(errorMessage));
        return new FollowedFeed(
                TypeId.of(FEED, id),
                url,
                title,
                sourceName,
                fetchPages,
                followedAt,
                polledAt,
                readAt,
                nextPollAt,
                failures,
                error);
    }

    Validators validators() {
        return new Validators(etag, lastModified);
    }
}
