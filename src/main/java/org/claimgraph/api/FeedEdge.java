package org.claimgraph.api;

import org.claimgraph.model.FollowedFeed;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A feed of a connection, and where it stands in the list.
public record FeedEdge(@NonNull String cursor, @NonNull FollowedFeed node) {
    static FeedEdge of(Page.Entry<FollowedFeed> entry) {
        return new FeedEdge(entry.cursor(), entry.node());
    }
}
