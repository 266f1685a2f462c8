package org.claimgraph.api.connection;

import java.util.List;
import org.claimgraph.model.SearchResult;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of what was found. Nobody counts all that fits.
@Description("A stretch of what was found. Nobody counts all that fits.")
public record SearchResultConnection(
        @NonNull List<@NonNull Edge> edges,
        @NonNull List<@NonNull SearchResult> nodes,
        @NonNull PageInfo pageInfo) {
    /// The connection that shows a page.
    public static SearchResultConnection of(Page<SearchResult> page) {
        return new SearchResultConnection(
                page.entries().stream().map(Edge::of).toList(), page.nodes(), PageInfo.of(page));
    }

    /// Something that was found, and where it stands among what was.
    @Description("Something that was found, and where it stands among what was.")
    @Type("SearchResultEdge")
    public record Edge(@NonNull String cursor, @NonNull SearchResult node) {
        static Edge of(Page.Entry<SearchResult> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
