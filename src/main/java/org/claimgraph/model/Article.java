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
/// @param leadImage  the address of the picture that it shows first
/// @param found      where each thing that it says of itself was found; nothing for what it does not say
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

        @Nullable @Description("The address of the picture that it shows first.")
        String leadImage,

        @NonNull @Description("Where each thing that it says of itself was found.")
        List<@NonNull FoundField> found,

        @Ignore String sourceId,
        @Ignore String sourceName,
        @Ignore @Nullable String parentId,
        @Ignore @Nullable String storyId)
        implements Node {
    public Article {
        authors = List.copyOf(authors);
        citations = List.copyOf(citations);
        found = List.copyOf(found);
    }

    /// Without a picture, and not told where it was found what it says of itself.
    public Article(
            String id,
            ArticleKind kind,
            @Nullable String url,
            @Nullable String canonicalUrl,
            String title,
            @Nullable String subtitle,
            List<String> authors,
            String language,
            @Nullable OffsetDateTime publishedAt,
            @Nullable OffsetDateTime modifiedAt,
            OffsetDateTime ingestedAt,
            String text,
            List<Citation> citations,
            String sourceId,
            String sourceName,
            @Nullable String parentId,
            @Nullable String storyId) {
        this(
                id,
                kind,
                url,
                canonicalUrl,
                title,
                subtitle,
                authors,
                language,
                publishedAt,
                modifiedAt,
                ingestedAt,
                text,
                citations,
                null,
                List.of(),
                sourceId,
                sourceName,
                parentId,
                storyId);
    }

    /// When it became known: its publication, or where that is not told, its ingestion.
    @Ignore
    public OffsetDateTime knownAt() {
        return publishedAt != null ? publishedAt : ingestedAt;
    }
}
