package org.claimgraph.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A text that was ingested: a page, a newsletter, one of its items, plain text.
///
/// @param sourceId   who published it
/// @param sourceName that source's name
/// @param parentId   the newsletter that an item stood in
/// @param storyId    the story it tells; null for a newsletter, whose items have one each
/// @param language   BCP 47, `und` when it could not be told
/// @param text       paragraphs apart by a blank line
/// @param citations  the outlets it credits
@Description("A text that was ingested: a page, a newsletter, one of its items, plain text.")
public record Article(
        @Id @NonNull String id,
        @NonNull ArticleKind kind,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @NonNull String title,
        @Nullable String subtitle,
        @NonNull List<@NonNull String> authors,
        @NonNull String language,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime modifiedAt,
        @NonNull OffsetDateTime ingestedAt,
        @NonNull String text,
        @NonNull List<@NonNull Citation> citations,
        @Ignore String sourceId,
        @Ignore String sourceName,
        @Ignore @Nullable String parentId,
        @Ignore @Nullable String storyId)
        implements Node {
    public Article {
        authors = List.copyOf(authors);
        citations = List.copyOf(citations);
    }

    /// When it became known: its publication, or where that is not told, its ingestion.
    @Ignore
    public OffsetDateTime knownAt() {
        return publishedAt != null ? publishedAt : ingestedAt;
    }
}
