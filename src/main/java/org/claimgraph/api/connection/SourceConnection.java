package org.claimgraph.api.connection;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Source;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of a list of sources.
@Description("A stretch of a list of sources.")
public final class SourceConnection extends Connection<Source> {
    /// A stretch of it.
    ///
    /// @param total counts the whole list; asked only when the field is
    public SourceConnection(Page<Source> page, LongSupplier total) {
        super(page, total);
    }

    /// The sources, each with its cursor.
    public @NonNull List<@NonNull Edge> getEdges() {
        return entries().stream().map(Edge::of).toList();
    }

    /// A source of a connection, and where it stands in the list.
    @Description("A source of a connection, and where it stands in the list.")
    @Type("SourceEdge")
    public record Edge(@NonNull String cursor, @NonNull Source node) {
        static Edge of(Page.Entry<Source> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
