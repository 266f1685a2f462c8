package org.claimgraph.api;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Finding;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of a list of findings.
public final class FindingConnection extends Connection<Finding> {
    FindingConnection(Page<Finding> page, LongSupplier total) {
        super(page, total);
    }

    /// The findings, each with its cursor.
    public @NonNull List<@NonNull FindingEdge> getEdges() {
        return entries().stream().map(FindingEdge::of).toList();
    }
}
