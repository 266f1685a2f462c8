package org.claimgraph.store.article;

import static org.claimgraph.model.TypeId.Type.ARTICLE;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.Span;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "derivation")
class StoredDerivation {
    @Id
    UUID id;

    UUID articleId;
    UUID originalId;
    double share;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Span> passages;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredDerivation() {}

    StoredDerivation(Derivation derivation) {
        id = Ids.next();
        articleId = Ids.uuid(ARTICLE, derivation.articleId());
        originalId = Ids.uuid(ARTICLE, derivation.originalId());
        share = derivation.share();
        passages = derivation.passages();
    }

    Derivation toDerivation() {
        return new Derivation(TypeId.of(ARTICLE, articleId), TypeId.of(ARTICLE, originalId), share, passages);
    }
}
