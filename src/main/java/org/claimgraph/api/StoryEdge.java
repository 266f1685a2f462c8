package org.claimgraph.api;

import org.claimgraph.model.Story;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A story of a connection, and where it stands in the list.
public record StoryEdge(@NonNull String cursor, @NonNull Story node) {
    static StoryEdge of(Page.Entry<Story> entry) {
        return new StoryEdge(entry.cursor(), entry.node());
    }
}
