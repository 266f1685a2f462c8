package org.claimgraph.api;

import org.claimgraph.model.ClaimRelation;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A relation of a connection, and where it stands in the list.
public record ClaimRelationEdge(
        @NonNull String cursor, @NonNull ClaimRelation node) {
    static ClaimRelationEdge of(Page.Entry<ClaimRelation> entry) {
        return new ClaimRelationEdge(entry.cursor(), entry.node());
    }
}
