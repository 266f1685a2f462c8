package org.claimgraph.api.connection;

import java.util.List;
import org.claimgraph.model.RelatedEntity;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of the entities that are mentioned beside one.
@Description("A stretch of the entities that are mentioned beside one.")
public record RelatedEntityConnection(
        @NonNull List<@NonNull Edge> edges,
        @NonNull List<@NonNull RelatedEntity> nodes,
        @NonNull PageInfo pageInfo) {
    /// The connection that shows a page.
    public static RelatedEntityConnection of(Page<RelatedEntity> page) {
        return new RelatedEntityConnection(
                page.entries().stream().map(Edge::of).toList(), page.nodes(), PageInfo.of(page));
    }

    /// An entity that is mentioned beside one, and where it stands among those.
    @Description("An entity that is mentioned beside one, and where it stands among those.")
    @Type("RelatedEntityEdge")
    public record Edge(@NonNull String cursor, @NonNull RelatedEntity node) {
        static Edge of(Page.Entry<RelatedEntity> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
