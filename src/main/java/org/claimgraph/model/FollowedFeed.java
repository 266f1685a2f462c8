package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A feed that is polled, and whose entries are taken in.
///
/// @param failures how many polls in a row have failed
@Type("Feed")
@Description("A feed that is polled, and whose entries are taken in.")
public record FollowedFeed(
        @Id @NonNull String id,
        @NonNull String url,

        @Description("What the feed calls itself; null until it was read.") @Nullable
        String title,

        @Description("Who publishes what it holds; null when each entry is to tell.") @Nullable
        String sourceName,

        @Description("Whether the page is fetched where an entry is but a teaser of it.") @NonNull
        Boolean fetchPages,

        @NonNull OffsetDateTime followedAt,

        @Description("When it was last asked for.") @Nullable
        OffsetDateTime polledAt,

        @Description("When it last could be read.") @Nullable
        OffsetDateTime readAt,

        @NonNull OffsetDateTime nextPollAt,

        @Description("How many polls in a row have failed; each makes the time to the next longer.")
        int failures,

        @Description("Why the last poll failed as a whole, or what was wrong with the first entry that was left out.")
        @Nullable
        Failure lastError)
        implements Node {}
