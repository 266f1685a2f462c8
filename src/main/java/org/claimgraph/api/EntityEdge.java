package org.claimgraph.api;

import org.claimgraph.model.NamedEntity;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// An entity of a connection, and where it stands in the list.
public record EntityEdge(@NonNull String cursor, @NonNull NamedEntity node) {
    static EntityEdge of(Page.Entry<NamedEntity> entry) {
        return new EntityEdge(entry.cursor(), entry.node());
    }
}
