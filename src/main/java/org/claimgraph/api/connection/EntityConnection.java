package org.claimgraph.api.connection;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of a list of entities.
@Description("A stretch of a list of entities.")
public final class EntityConnection extends Connection<NamedEntity> {
    /// A stretch of it.
    ///
    /// @param total counts the whole list; asked only when the field is
    public EntityConnection(Page<NamedEntity> page, LongSupplier total) {
        super(page, total);
    }

    /// The entities, each with its cursor.
    public @NonNull List<@NonNull Edge> getEdges() {
        return entries().stream().map(Edge::of).toList();
    }

    /// An entity of a connection, and where it stands in the list.
    @Description("An entity of a connection, and where it stands in the list.")
    @Type("EntityEdge")
    public record Edge(@NonNull String cursor, @NonNull NamedEntity node) {
        static Edge of(Page.Entry<NamedEntity> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
