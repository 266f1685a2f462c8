package org.claimgraph.ingest;

import java.time.OffsetDateTime;
import org.claimgraph.model.Article;
import org.claimgraph.model.Document;
import org.claimgraph.model.Source;
import org.jspecify.annotations.Nullable;

/// A document on its way to becoming an article: a page, a newsletter, or one of its items.
///
/// @param position its place among its newsletter's items, from 0; 0 for what is no item
record Part(Article article, Document document, int position) {
    /// A document as the article that it becomes.
    static Part of(Document document, Source publisher, String id, OffsetDateTime now) {
        return new Part(article(document, publisher, id, null, now), document, 0);
    }

    /// One of this newsletter's items as the article that it becomes.
    Part item(Document item, Source publisher, String id, int itemPosition) {
        return new Part(article(item, publisher, id, article.id(), article.ingestedAt()), item, itemPosition);
    }

    Part inStory(String storyId) {
        return new Part(
                new Article(
                        article.id(),
                        article.kind(),
                        article.url(),
                        article.canonicalUrl(),
                        article.title(),
                        article.subtitle(),
                        article.authors(),
                        article.language(),
                        article.publishedAt(),
                        article.modifiedAt(),
                        article.ingestedAt(),
                        article.text(),
                        article.citations(),
                        article.leadImage(),
                        article.found(),
                        article.sourceId(),
                        article.sourceName(),
                        article.parentId(),
                        storyId),
                document,
                position);
    }

    private static Article article(
            Document document, Source publisher, String id, @Nullable String parentId, OffsetDateTime now) {
        return new Article(
                id,
                document.kind(),
                document.metadata().url(),
                document.metadata().canonicalUrl(),
                document.metadata().title(),
                document.metadata().subtitle(),
                document.metadata().authors(),
                document.metadata().language(),
                document.metadata().publishedAt(),
                document.metadata().modifiedAt(),
                now,
                document.text(),
                document.citations(),
                document.metadata().leadImage(),
                document.metadata().found(),
                publisher.id(),
                publisher.name(),
                parentId,
                null);
    }
}
