package org.claimgraph.api;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Story;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of a list of stories.
public final class StoryConnection extends Connection<Story> {
    StoryConnection(Page<Story> page, LongSupplier total) {
        super(page, total);
    }

    /// The stories, each with its cursor.
    public @NonNull List<@NonNull StoryEdge> getEdges() {
        return entries().stream().map(StoryEdge::of).toList();
    }
}
