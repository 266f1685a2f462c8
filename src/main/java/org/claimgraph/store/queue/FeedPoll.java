package org.claimgraph.store.queue;

import java.time.OffsetDateTime;
import org.claimgraph.model.Failure;
import org.claimgraph.model.Validators;
import org.jspecify.annotations.Nullable;

/// What came of polling a feed.
///
/// @param title    what the feed calls itself; null when it could not be read
/// @param known    to ask with the next time
/// @param failures in a row; 0 when it could be read
/// @param next     when it is its turn again
public record FeedPoll(
        @Nullable String title,
        Validators known,
        int failures,
        @Nullable Failure error,
        OffsetDateTime next) {}
