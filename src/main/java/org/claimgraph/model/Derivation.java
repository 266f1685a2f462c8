package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// That an article repeats another's text.
///
/// @param articleId  the one that repeats
/// @param originalId the one it repeats, published no later
/// @param share      the part of the article's words that stand in the original too, 0 to 1
/// @param passages   where the repeated words stand in the article's text
@Description("That an article repeats another's text.")
public record Derivation(
        @Ignore String articleId,
        @Ignore String originalId,
        double share,
        @NonNull List<@NonNull Span> passages) {
    public Derivation {
        passages = List.copyOf(passages);
    }
}
