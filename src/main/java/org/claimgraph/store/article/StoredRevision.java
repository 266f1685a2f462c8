package org.claimgraph.store.article;

import static org.claimgraph.model.TypeId.Type.ARTICLE;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.claimgraph.model.ClaimChanges;
import org.claimgraph.model.ClaimWords;
import org.claimgraph.model.Revision;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    @JdbcTypeCode(SqlTypes.JSON)
    List<ClaimWords> claims;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredRevision() {}

    StoredRevision(StoredArticle earlier, List<ClaimWords> claims, OffsetDateTime replacedAt) {
        id = Ids.next();
        articleId = earlier.id;
        title = earlier.title;
        text = earlier.text;
        contentHash = earlier.contentHash;
        this.replacedAt = replacedAt;
        this.claims = claims;
    }

    String articleId() {
        return TypeId.of(ARTICLE, articleId);
    }

    /// @param next what the next version claims
    Revision toRevision(List<ClaimWords> next) {
        return new Revision(articleId(), title, text, replacedAt, ClaimChanges.between(claims, next));
    }
}
