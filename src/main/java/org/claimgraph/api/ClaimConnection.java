package org.claimgraph.api;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Claim;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of a list of claims.
public final class ClaimConnection extends Connection<Claim> {
    ClaimConnection(Page<Claim> page, LongSupplier total) {
        super(page, total);
    }

    /// The claims, each with its cursor.
    public @NonNull List<@NonNull ClaimEdge> getEdges() {
        return entries().stream().map(ClaimEdge::of).toList();
    }
}
