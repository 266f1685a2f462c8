package org.claimgraph.model;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an article is about, as far as telling its story needs it.
///
/// @param articleId   the article
/// @param storyId     the story it is in; null for a new one
/// @param publishedAt when, where it is known
/// @param keys        kind and key to how much the article makes of it: `w:collaps` a word's stem, `n:varn river` a
///                    name, `#:14` a number
public record ArticleProfile(
        String articleId,
        @Nullable String storyId,
        @Nullable OffsetDateTime publishedAt,
        Map<String, Double> keys) {
    public ArticleProfile {
        keys = Map.copyOf(keys);
    }
}
