package org.claimgraph.api;

import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.model.Article;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of a list of articles.
public final class ArticleConnection extends Connection<Article> {
    ArticleConnection(Page<Article> page, LongSupplier total) {
        super(page, total);
    }

    /// The articles, each with its cursor.
    public @NonNull List<@NonNull ArticleEdge> getEdges() {
        return entries().stream().map(ArticleEdge::of).toList();
    }
}
