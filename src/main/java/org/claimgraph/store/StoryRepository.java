package org.claimgraph.store;

import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.STORY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.claimgraph.model.Finding;
import org.claimgraph.model.FindingKind;
import org.claimgraph.model.Story;
import org.jspecify.annotations.Nullable;

/// Articles about one event, and what they answer.
@ApplicationScoped
@Transactional
public class StoryRepository implements PanacheRepositoryBase<StoredStory, UUID> {
    /// Stores a new story, or what a stored one has become.
    ///
    /// @param knownAt when the latest of its articles became known
    public void save(Story story, OffsetDateTime knownAt) {
        StoredStory stored = findById(Ids.uuid(STORY, story.id()));
        if (stored == null) {
            persist(new StoredStory(story, knownAt));
        } else {
            stored.tell(story, knownAt);
        }
    }

    /// The stories of these ids that there are, by id.
    public Map<String, Story> byIds(Collection<String> ids) {
        return list("id in ?1", Ids.uuids(STORY, ids)).stream()
                .map(StoredStory::toStory)
                .collect(toMap(Story::id, Function.identity()));
    }

    /// What a story's articles answer now, the most telling first.
    public void replaceFindings(String storyId, List<Finding> findings) {
        getSession()
                .createMutationQuery("delete StoredFinding where storyId = :story")
                .setParameter("story", Ids.uuid(STORY, storyId))
                .executeUpdate();
        for (int rank = 0; rank < findings.size(); rank++) {
            getSession().persist(new StoredFinding(storyId, rank, findings.get(rank)));
        }
    }

    public Listing<Story> all(@Nullable StoryFilter filter, StoryOrder order) {
        SortKey<StoredStory> time = SortKey.time("known_at", row -> row.knownAt, row -> row.id);
        SortKey<StoredStory> key =
                switch (order) {
                    case NEWEST_FIRST -> time.reversed();
                    case OLDEST_FIRST -> time;
                };
        Selection<StoredStory> stories = Selection.of(StoredStory.class, "story t", key);
        return Listing.of(new Keyset<>(getSession(), StoryFilter.narrow(stories, filter)), StoredStory::toStory);
    }

    /// A story's questions and answers, the most telling first.
    ///
    /// @param kinds only these; all when null
    public NestedListing<Finding> findings(@Nullable List<FindingKind> kinds) {
        SortKey<StoredFinding> rank = SortKey.integer("rank", row -> row.rank, row -> row.id);
        Conditions<StoredFinding> conditions = new Conditions<>(
                Selection.of(StoredFinding.class, "finding t", rank).where("t.story_id = p.id"));
        conditions.anyOf("t.kind = any(:kinds)", "kinds", kinds);
        return NestedListing.of(STORY, new Keyset<>(getSession(), conditions.selection()), StoredFinding::toFinding);
    }
}
