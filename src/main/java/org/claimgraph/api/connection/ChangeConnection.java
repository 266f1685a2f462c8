package org.claimgraph.api.connection;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Change;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of the list of changes.
@Description("A stretch of the list of changes.")
public final class ChangeConnection extends Connection<Change> {
    /// A stretch of it.
    ///
    /// @param total counts the whole list; asked only when the field is
    public ChangeConnection(Page<Change> page, LongSupplier total) {
        super(page, total);
    }

    /// The changes, each with its cursor.
    public @NonNull List<@NonNull Edge> getEdges() {
        return entries().stream().map(Edge::of).toList();
    }

    /// A change of a connection, and where it stands in the list.
    @Description("A change of a connection, and where it stands in the list.")
    @Type("ChangeEdge")
    public record Edge(@NonNull String cursor, @NonNull Change node) {
        static Edge of(Page.Entry<Change> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
