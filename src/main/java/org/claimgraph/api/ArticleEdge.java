package org.claimgraph.api;

import org.claimgraph.model.Article;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// An article of a connection, and where it stands in the list.
public record ArticleEdge(@NonNull String cursor, @NonNull Article node) {
    static ArticleEdge of(Page.Entry<Article> entry) {
        return new ArticleEdge(entry.cursor(), entry.node());
    }
}
