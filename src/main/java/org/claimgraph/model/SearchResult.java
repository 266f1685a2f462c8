package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// Something that was searched for.
///
/// @param nodeId   what was found
/// @param score    how well it fits: comparable within one search only
/// @param passages the words that fit
@Description("Something that was searched for.")
public record SearchResult(
        @NonNull SearchType type,
        @Ignore String nodeId,

        @Description("How well it fits; comparable within one search only.")
        double score,

        @NonNull List<@NonNull SearchPassage> passages) {
    public SearchResult {
        passages = List.copyOf(passages);
    }
}
