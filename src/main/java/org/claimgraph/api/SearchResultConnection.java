package org.claimgraph.api;

import java.util.List;
import org.claimgraph.model.SearchResult;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of what was found. Nobody counts all that fits.
public record SearchResultConnection(
        @NonNull List<@NonNull SearchResultEdge> edges,
        @NonNull List<@NonNull SearchResult> nodes,
        @NonNull PageInfo pageInfo) {
    static SearchResultConnection of(Page<SearchResult> page) {
        return new SearchResultConnection(
                page.entries().stream().map(SearchResultEdge::of).toList(), page.nodes(), PageInfo.of(page));
    }
}
