package org.claimgraph.api.connection;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Finding;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of a list of findings.
@Description("A stretch of a list of findings.")
public final class FindingConnection extends Connection<Finding> {
    /// A stretch of it.
    ///
    /// @param total counts the whole list; asked only when the field is
    public FindingConnection(Page<Finding> page, LongSupplier total) {
        super(page, total);
    }

    /// The findings, each with its cursor.
    public @NonNull List<@NonNull Edge> getEdges() {
        return entries().stream().map(Edge::of).toList();
    }

    /// A finding of a connection, and where it stands in the list.
    @Description("A finding of a connection, and where it stands in the list.")
    @Type("FindingEdge")
    public record Edge(@NonNull String cursor, @NonNull Finding node) {
        static Edge of(Page.Entry<Finding> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
