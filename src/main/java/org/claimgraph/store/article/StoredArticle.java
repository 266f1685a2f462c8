package org.claimgraph.store.article;

import static org.claimgraph.model.TypeId.Type.ARTICLE;
import static org.claimgraph.model.TypeId.Type.SOURCE;
import static org.claimgraph.model.TypeId.Type.STORY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleKind;
import org.claimgraph.model.Citation;
import org.claimgraph.model.FoundField;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.ContentHash;
import org.claimgraph.store.key.Ids;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "article")
class StoredArticle {
    @Id
    UUID id;

    UUID sourceId;

    /// So that an article names its source without a second statement; a source is renamed in one place.
    @Formula("(select s.name from source s where s.id = source_id)")
    String sourceName;

    @Nullable
    UUID parentId;

    @Nullable
    UUID storyId;

    int position;

    @Enumerated(EnumType.STRING)
    ArticleKind kind;

    @Nullable
    String url;

    @Nullable
    String canonicalUrl;

    String title;

    @Nullable
    String subtitle;

    List<String> authors;
    String language;

    @Nullable
    OffsetDateTime publishedAt;

    @Nullable
    OffsetDateTime modifiedAt;

    OffsetDateTime ingestedAt;
    OffsetDateTime knownAt;
    String text;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Citation> citations;

    @Nullable
    String leadImage;

    @JdbcTypeCode(SqlTypes.JSON)
    List<FoundField> found;

    String contentHash;

    @Column(columnDefinition = "bigint[]")
    long[] fingerprint;

    List<String> voices = List.of();
    String ruleSet = "";

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredArticle() {}

    @SuppressWarnings("NullAway.Init") // by read
    StoredArticle(Article article, Imprint imprint) {
        id = Ids.uuid(ARTICLE, article.id());
        ingestedAt = article.ingestedAt();
        read(article, imprint);
    }

    /// Takes over what the article says now.
    final void read(Article article, Imprint imprint) {
        position = imprint.position();
        sourceId = Ids.uuid(SOURCE, article.sourceId());
        sourceName = article.sourceName();
        parentId = Ids.uuidOrNull(ARTICLE, article.parentId());
        storyId = Ids.uuidOrNull(STORY, article.storyId());
        kind = article.kind();
        url = article.url();
        canonicalUrl = article.canonicalUrl();
        title = article.title();
        subtitle = article.subtitle();
        authors = article.authors();
        language = article.language();
        publishedAt = article.publishedAt();
        modifiedAt = article.modifiedAt();
        knownAt = article.publishedAt() != null ? article.publishedAt() : ingestedAt;
        text = article.text();
        citations = article.citations();
        leadImage = article.leadImage();
        found = article.found();
        contentHash = ContentHash.of(article.text());
        fingerprint = imprint.fingerprint().clone();
    }

    Article toArticle() {
        return new Article(
                TypeId.of(ARTICLE, id),
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
                leadImage,
                found,
                TypeId.of(SOURCE, sourceId),
                sourceName,
                Ids.idOrNull(ARTICLE, parentId),
                Ids.idOrNull(STORY, storyId));
    }
}
