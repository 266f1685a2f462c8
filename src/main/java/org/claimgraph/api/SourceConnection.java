package org.claimgraph.api;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Source;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of a list of sources.
public final class SourceConnection extends Connection<Source> {
    SourceConnection(Page<Source> page, LongSupplier total) {
        super(page, total);
    }

    /// The sources, each with its cursor.
    public @NonNull List<@NonNull SourceEdge> getEdges() {
        return entries().stream().map(SourceEdge::of).toList();
    }
}
