package org.claimgraph.api;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of a list of relations.
public final class ClaimRelationConnection extends Connection<ClaimRelation> {
    ClaimRelationConnection(Page<ClaimRelation> page, LongSupplier total) {
        super(page, total);
    }

    /// The relations, each with its cursor.
    public @NonNull List<@NonNull ClaimRelationEdge> getEdges() {
        return entries().stream().map(ClaimRelationEdge::of).toList();
    }
}
