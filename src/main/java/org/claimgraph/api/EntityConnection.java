package org.claimgraph.api;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of a list of entities.
public final class EntityConnection extends Connection<NamedEntity> {
    EntityConnection(Page<NamedEntity> page, LongSupplier total) {
        super(page, total);
    }

    /// The entities, each with its cursor.
    public @NonNull List<@NonNull EntityEdge> getEdges() {
        return entries().stream().map(EntityEdge::of).toList();
    }
}
