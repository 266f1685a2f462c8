package org.claimgraph.api.connection;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.FollowedFeed;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of a list of feeds.
@Description("A stretch of a list of feeds.")
public final class FeedConnection extends Connection<FollowedFeed> {
    /// A stretch of it.
    ///
    /// @param total counts the whole list; asked only when the field is
    public FeedConnection(Page<FollowedFeed> page, LongSupplier total) {
        super(page, total);
    }

    /// The feeds, each with its cursor.
    public @NonNull List<@NonNull Edge> getEdges() {
        return entries().stream().map(Edge::of).toList();
    }

    /// A feed of a connection, and where it stands in the list.
    @Description("A feed of a connection, and where it stands in the list.")
    @Type("FeedEdge")
    public record Edge(@NonNull String cursor, @NonNull FollowedFeed node) {
        static Edge of(Page.Entry<FollowedFeed> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
