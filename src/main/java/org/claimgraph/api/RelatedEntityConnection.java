package org.claimgraph.api;

import java.util.List;
import org.claimgraph.model.RelatedEntity;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of the entities that are mentioned beside one.
public record RelatedEntityConnection(
        @NonNull List<@NonNull RelatedEntityEdge> edges,
        @NonNull List<@NonNull RelatedEntity> nodes,
        @NonNull PageInfo pageInfo) {
    static RelatedEntityConnection of(Page<RelatedEntity> page) {
        return new RelatedEntityConnection(
                page.entries().stream().map(RelatedEntityEdge::of).toList(), page.nodes(), PageInfo.of(page));
    }
}
