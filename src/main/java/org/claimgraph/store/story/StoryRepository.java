package org.claimgraph.store.story;

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
import org.claimgraph.model.Story;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.listing.Keyset;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.listing.Selection;
import org.claimgraph.store.listing.SortKey;
import org.jspecify.annotations.Nullable;

/// Articles about one event.
@ApplicationScoped
@Transactional
public class StoryRepository implements PanacheRepositoryBase<StoredStory, UUID> {
    private static final List<String> MERGE = List.of(
            "update article set story_id = :into where story_id = :gone",
            "update finding set story_id = :into where story_id = :gone",
            "update former_story set story_id = :into where story_id = :gone",
            "insert into former_story (id, story_id) values (:gone, :into)",
            "delete from story where id = :gone and id <> :into");

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

    /// The stories of these ids that there are, by id; for one that was merged, the one that it is part of.
    public Map<String, Story> byIds(Collection<String> ids) {
        String sql = """
                select asked.id as asked, {t.*} from unnest(cast(:ids as uuid[])) asked(id)
                left join former_story f on f.id = asked.id join story t on t.id = coalesce(f.story_id, asked.id)""";
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .addScalar("asked", UUID.class)
                .addEntity("t", StoredStory.class)
                .setParameter("ids", Ids.uuids(STORY, ids).toArray(UUID[]::new))
                .getResultStream()
                .collect(toMap(
                        row -> TypeId.of(STORY, (UUID) row[0]),
                        row -> ((StoredStory) row[1]).toStory(),
                        (one, _) -> one));
    }

    /// Makes a story part of another: its articles and findings are the other's, and so is what its id leads to.
    public void merge(String gone, String into) {
        getSession().flush();
        for (String sql : MERGE) {
            getSession()
                    .createNativeMutationQuery(sql)
                    .setParameter("gone", Ids.uuid(STORY, gone))
                    .setParameter("into", Ids.uuid(STORY, into))
                    .executeUpdate();
        }
        getSession().clear(); // what is loaded tells the old story
    }

    /// Takes over what a story's articles tell of it now: its title is that of the first that became known.
    public void retell(String storyId, int origins) {
        getSession().flush();
        getSession()
                .createNativeMutationQuery("""
                        update story s set title = first.title, origin_count = :origins,
                            first_published_at = told.earliest, last_published_at = told.latest, known_at = told.known_at
                        from (select min(published_at) as earliest, max(published_at) as latest,
                                  max(known_at) as known_at from article where story_id = :story) told,
                            (select title from article where story_id = :story order by known_at, id limit 1) first
                        where s.id = :story""")
                .setParameter("story", Ids.uuid(STORY, storyId))
                .setParameter("origins", origins)
                .executeUpdate();
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
}
