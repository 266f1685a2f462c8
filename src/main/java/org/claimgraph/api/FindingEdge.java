package org.claimgraph.api;

import org.claimgraph.model.Finding;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A finding of a connection, and where it stands in the list.
public record FindingEdge(@NonNull String cursor, @NonNull Finding node) {
    static FindingEdge of(Page.Entry<Finding> entry) {
        return new FindingEdge(entry.cursor(), entry.node());
    }
}
