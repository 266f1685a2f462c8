package org.claimgraph.api;

import org.claimgraph.model.Claim;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A claim of a connection, and where it stands in the list.
public record ClaimEdge(@NonNull String cursor, @NonNull Claim node) {
    static ClaimEdge of(Page.Entry<Claim> entry) {
        return new ClaimEdge(entry.cursor(), entry.node());
    }
}
