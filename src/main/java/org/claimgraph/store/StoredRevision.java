package org.claimgraph.store;

import static org.claimgraph.model.TypeId.Type.ARTICLE;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimgraph.model.Revision;
import org.claimgraph.model.TypeId;

@Entity
@Table(name = "revision")
class StoredRevision {
    @Id
    UUID id;

    UUID articleId;
    String title;
    String text;
    String contentHash;
    OffsetDateTime replacedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredRevision() {}

    StoredRevision(StoredArticle earlier, OffsetDateTime replacedAt) {
        id = Ids.next();
        articleId = earlier.id;
        title = earlier.title;
        text = earlier.text;
        contentHash = earlier.contentHash;
        this.replacedAt = replacedAt;
    }

    String articleId() {
        return TypeId.of(ARTICLE, articleId);
    }

    Revision toRevision() {
        return new Revision(articleId(), title, text, replacedAt);
    }
}
