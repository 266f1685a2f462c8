package org.claimgraph.api.connection;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Claim;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of a list of claims.
@Description("A stretch of a list of claims.")
public final class ClaimConnection extends Connection<Claim> {
    /// A stretch of it.
    ///
    /// @param total counts the whole list; asked only when the field is
    public ClaimConnection(Page<Claim> page, LongSupplier total) {
        super(page, total);
    }

    /// The claims, each with its cursor.
    public @NonNull List<@NonNull Edge> getEdges() {
        return entries().stream().map(Edge::of).toList();
    }

    /// A claim of a connection, and where it stands in the list.
    @Description("A claim of a connection, and where it stands in the list.")
    @Type("ClaimEdge")
    public record Edge(@NonNull String cursor, @NonNull Claim node) {
        static Edge of(Page.Entry<Claim> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
