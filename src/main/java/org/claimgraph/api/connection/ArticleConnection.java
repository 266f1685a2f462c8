package org.claimgraph.api.connection;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Article;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A stretch of a list of articles.
@Description("A stretch of a list of articles.")
public final class ArticleConnection extends Connection<Article> {
    /// A stretch of it.
    ///
    /// @param total counts the whole list; asked only when the field is
    public ArticleConnection(Page<Article> page, LongSupplier total) {
        super(page, total);
    }

    /// The articles, each with its cursor.
    public @NonNull List<@NonNull Edge> getEdges() {
        return entries().stream().map(Edge::of).toList();
    }

    /// An article of a connection, and where it stands in the list.
    @Description("An article of a connection, and where it stands in the list.")
    @Type("ArticleEdge")
    public record Edge(@NonNull String cursor, @NonNull Article node) {
        static Edge of(Page.Entry<Article> entry) {
            return new Edge(entry.cursor(), entry.node());
        }
    }
}
