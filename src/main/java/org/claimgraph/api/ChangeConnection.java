package org.claimgraph.api;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Change;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of the list of changes.
public final class ChangeConnection extends Connection<Change> {
    ChangeConnection(Page<Change> page, LongSupplier total) {
        super(page, total);
    }

    /// The changes, each with its cursor.
    public @NonNull List<@NonNull ChangeEdge> getEdges() {
        return entries().stream().map(ChangeEdge::of).toList();
    }
}
