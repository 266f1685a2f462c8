package org.claimgraph.store.story;

import static org.claimgraph.model.TypeId.Type.STORY;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimgraph.model.Story;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
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

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredStory() {}

    @SuppressWarnings("NullAway.Init") // by tell
    StoredStory(Story story, OffsetDateTime knownAt) {
        id = Ids.uuid(STORY, story.id());
        tell(story, knownAt);
    }

    /// Takes over what the story has become.
    final void tell(Story story, OffsetDateTime latest) {
        title = story.title();
        originCount = story.independentOriginCount();
        firstPublishedAt = story.firstPublishedAt();
        lastPublishedAt = story.lastPublishedAt();
        knownAt = latest;
    }

    Story toStory() {
        return new Story(TypeId.of(STORY, id), title, originCount, firstPublishedAt, lastPublishedAt);
    }
}
