package org.claimgraph.api;

import org.claimgraph.model.RelatedEntity;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// An entity that is mentioned beside one, and where it stands among those.
public record RelatedEntityEdge(
        @NonNull String cursor, @NonNull RelatedEntity node) {
    static RelatedEntityEdge of(Page.Entry<RelatedEntity> entry) {
        return new RelatedEntityEdge(entry.cursor(), entry.node());
    }
}
