package org.claimgraph.api.connection;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of a list of relations.
@Description("A stretch of a list of relations.")
public final class ClaimRelationConnection extends Connection<ClaimRelation> {
    /// A stretch of it.
    ///
    /// @param total counts the whole list; asked only when the field is
    public ClaimRelationConnection(Page<ClaimRelation> page, LongSupplier total) {
        super(page, total);
    }

    /// The relations, each with its cursor.
    public @NonNull List<@NonNull Edge> getEdges() {
        return entries().stream().map(Edge::of).toList();
    }

    /// A relation of a connection, and where it stands in the list.
    @Description("A relation of a connection, and where it stands in the list.")
    @Type("ClaimRelationEdge")
    public record Edge(@NonNull String cursor, @NonNull ClaimRelation node) {
        static Edge of(Page.Entry<ClaimRelation> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
