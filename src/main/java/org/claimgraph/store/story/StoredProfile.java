package org.claimgraph.store.story;

import static org.claimgraph.model.TypeId.Type.ARTICLE;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimgraph.model.ArticleProfile;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "article_profile")
class StoredProfile {
    @Id
    UUID articleId;

    OffsetDateTime knownAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Double> weights;

    List<String> keys;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredProfile() {}

    StoredProfile(ArticleProfile profile, OffsetDateTime knownAt) {
        this.articleId = Ids.uuid(ARTICLE, profile.articleId());
        this.knownAt = knownAt;
        this.weights = profile.keys();
        this.keys = List.copyOf(profile.keys().keySet());
    }

    ArticleProfile toProfile(@Nullable UUID storyId, @Nullable OffsetDateTime publishedAt) {
        return new ArticleProfile(
                TypeId.of(ARTICLE, articleId), Ids.idOrNull(TypeId.Type.STORY, storyId), publishedAt, weights);
    }
}
