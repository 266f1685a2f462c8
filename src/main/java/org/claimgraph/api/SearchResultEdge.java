package org.claimgraph.api;

import org.claimgraph.model.SearchResult;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// Something that was found, and where it stands among what was.
public record SearchResultEdge(
        @NonNull String cursor, @NonNull SearchResult node) {
    static SearchResultEdge of(Page.Entry<SearchResult> entry) {
        return new SearchResultEdge(entry.cursor(), entry.node());
    }
}
