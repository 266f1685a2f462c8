package org.claimgraph.api.connection;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Story;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of a list of stories.
@Description("A stretch of a list of stories.")
public final class StoryConnection extends Connection<Story> {
    /// A stretch of it.
    ///
    /// @param total counts the whole list; asked only when the field is
    public StoryConnection(Page<Story> page, LongSupplier total) {
        super(page, total);
    }

    /// The stories, each with its cursor.
    public @NonNull List<@NonNull Edge> getEdges() {
        return entries().stream().map(Edge::of).toList();
    }

    /// A story of a connection, and where it stands in the list.
    @Description("A story of a connection, and where it stands in the list.")
    @Type("StoryEdge")
    public record Edge(@NonNull String cursor, @NonNull Story node) {
        static Edge of(Page.Entry<Story> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
