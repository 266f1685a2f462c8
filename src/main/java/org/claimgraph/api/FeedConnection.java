package org.claimgraph.api;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.FollowedFeed;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of a list of feeds.
public final class FeedConnection extends Connection<FollowedFeed> {
    FeedConnection(Page<FollowedFeed> page, LongSupplier total) {
        super(page, total);
    }

    /// The feeds, each with its cursor.
    public @NonNull List<@NonNull FeedEdge> getEdges() {
        return entries().stream().map(FeedEdge::of).toList();
    }
}
