package org.claimgraph.store;

import static org.claimgraph.model.TypeId.Type.STORY;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimgraph.model.Story;
import org.claimgraph.model.StoryProfile;
import org.claimgraph.model.TypeId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "story")
class StoredStory {
    @Id
    UUID id;

    String title;
    int originCount;

    @Nullable
    OffsetDateTime firstPublishedAt;

    @Nullable
    OffsetDateTime lastPublishedAt;

    OffsetDateTime knownAt;
    int articleCount;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Double> weights;

    List<String> keys;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredStory() {}

    @SuppressWarnings("NullAway.Init") // by tell
    StoredStory(StoryProfile profile, OffsetDateTime knownAt) {
        id = Ids.uuid(STORY, profile.story().id());
        tell(profile, knownAt);
    }

    /// Takes over what the story has become.
    final void tell(StoryProfile profile, OffsetDateTime latest) {
        Story story = profile.story();
        title = story.title();
        originCount = story.independentOriginCount();
        firstPublishedAt = story.firstPublishedAt();
        lastPublishedAt = story.lastPublishedAt();
        knownAt = latest;
        articleCount = profile.articleCount();
        weights = profile.weights();
        keys = List.copyOf(profile.weights().keySet());
    }

    Story toStory() {
        return new Story(TypeId.of(STORY, id), title, originCount, firstPublishedAt, lastPublishedAt);
    }

    StoryProfile toProfile() {
        return new StoryProfile(toStory(), weights, articleCount);
    }
}
