package org.claimgraph.api;

import org.claimgraph.model.Change;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A change of a connection, and where it stands in the list.
public record ChangeEdge(@NonNull String cursor, @NonNull Change node) {
    static ChangeEdge of(Page.Entry<Change> entry) {
        return new ChangeEdge(entry.cursor(), entry.node());
    }
}
