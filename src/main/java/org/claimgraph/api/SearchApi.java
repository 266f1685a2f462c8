package org.claimgraph.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.api.connection.Paging;
import org.claimgraph.api.connection.SearchResultConnection;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Node;
import org.claimgraph.model.SearchResult;
import org.claimgraph.model.SearchType;
import org.claimgraph.store.SearchIndex;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Finds things by words.
@GraphQLApi
public class SearchApi {
    private static final int LONGEST = 500;

    private final SearchIndex index;
    private final NodeApi nodes;

    SearchApi(SearchIndex index, NodeApi nodes) {
        this.index = index;
        this.nodes = nodes;
    }

    /// What fits some words.
    @Query
    @Description(
            "Full-text and fuzzy search over articles, claims, entities and sources, best first, with the passages "
                    + "that fit. Words must all be there; \"or\", quoted phrases and a minus before a word mean what they say.")
    public @NonNull SearchResultConnection search(
            @NonNull String query,
            @io.smallrye.graphql.api.Nullable List<@NonNull SearchType> types,
            @Nullable Integer first,
            @Nullable String after) {
        if (query.isBlank() || query.length() > LONGEST) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT, "A search has 1 to " + LONGEST + " characters, not " + query.length() + ".");
        }
        Set<SearchType> wanted =
                types == null || types.isEmpty() ? EnumSet.allOf(SearchType.class) : EnumSet.copyOf(types);
        return SearchResultConnection.of(index.search(query, wanted, Paging.first(first, after)));
    }

    /// What was found.
    @Description("What was found.")
    public List<@Nullable Node> node(@Source List<SearchResult> some) {
        return nodes.nodes(some.stream().map(SearchResult::nodeId).toList());
    }
}
