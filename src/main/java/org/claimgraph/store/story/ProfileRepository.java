package org.claimgraph.store.story;

import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.ARTICLE;
import static org.claimgraph.model.TypeId.Type.STORY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimgraph.model.ArticleProfile;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.key.Postings;

/// What articles are about, and the index by which those of one story find each other.
@ApplicationScoped
@Transactional
public class ProfileRepository implements PanacheRepositoryBase<StoredProfile, UUID> {
    /// For each key, how many articles are read that became known before, and how many after.
    private static final int EACH = 24;

    /// Stores what a new article is about.
    ///
    /// @param knownAt when the article became known
    public void save(ArticleProfile profile, OffsetDateTime knownAt) {
        persist(new StoredProfile(profile, knownAt));
        getSession().flush();
        getSession()
                .createNativeMutationQuery("""
                        insert into profile_key (key, articles) select k, 1 from unnest(:keys || array['']) k order by k
                        on conflict (key) do update set articles = profile_key.articles + 1""")
                .setParameter("keys", profile.keys().keySet().toArray(String[]::new))
                .executeUpdate();
        Postings.PROFILES.add(getSession(), Ids.uuid(ARTICLE, profile.articleId()));
    }

    /// The profiles of articles with a story that became known at most `window` from `at` and share keys with an
    /// article, those that share the most and rarest first.
    public List<ArticleProfile> candidates(Collection<String> keys, OffsetDateTime at, Duration window, int limit) {
        String sql = Postings.PROFILES.nearest(EACH) + """
                , shared as (
                    select n.thing_id, sum(1.0 / greatest(k.articles, 1)) as weight
                    from near n join profile_key k on k.key = n.key group by n.thing_id)
                select {p.*}, a.story_id as story, a.published_at as published from shared s
                join article_profile p on p.article_id = s.thing_id join article a on a.id = s.thing_id
                where a.story_id is not null and p.known_at between :from and :to
                order by s.weight desc, s.thing_id limit :limit""";
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .addEntity("p", StoredProfile.class)
                .addScalar("story", UUID.class)
                .addScalar("published", OffsetDateTime.class)
                .setParameter("askers", new UUID[keys.size()])
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("at", at)
                .setParameter("from", at.minus(window))
                .setParameter("to", at.plus(window))
                .setParameter("limit", limit)
                .setReadOnly(true)
                .getResultStream()
                .map(row -> ((StoredProfile) row[0]).toProfile((UUID) row[1], (OffsetDateTime) row[2]))
                .toList();
    }

    /// The profiles of stories' articles, of each story the nearest in time, so that a long story costs no more than a
    /// short one; the oldest articles first.
    ///
    /// @param each how many are read of one story
    public List<ArticleProfile> ofStories(Collection<String> storyIds, OffsetDateTime at, int each) {
        String side = "select id, published_at, known_at from article where story_id = s and known_at";
        String sql = """
                select {p.*}, s as story, a.published_at as published
                from unnest(cast(:stories as uuid[])) s cross join lateral (
                    select * from (
                        (SIDE <= :at order by known_at desc, id desc limit :each) union all
                        (SIDE > :at order by known_at, id limit :each)) told
                    order by abs(extract(epoch from known_at - :at)), id limit :each) a
                join article_profile p on p.article_id = a.id order by a.id""".replace("SIDE", side);
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .addEntity("p", StoredProfile.class)
                .addScalar("story", UUID.class)
                .addScalar("published", OffsetDateTime.class)
                .setParameter("stories", Ids.uuids(STORY, storyIds).toArray(UUID[]::new))
                .setParameter("at", at)
                .setParameter("each", each)
                .setReadOnly(true)
                .getResultStream()
                .map(row -> ((StoredProfile) row[0]).toProfile((UUID) row[1], (OffsetDateTime) row[2]))
                .toList();
    }

    /// How many profiles there are.
    public int total() {
        return frequencies(List.of("")).getOrDefault("", 0);
    }

    /// In how many profiles each key stands; keys that stand in none are left out.
    public Map<String, Integer> frequencies(Collection<String> keys) {
        return getSession()
                .createNativeQuery("select key, articles from profile_key where key = any(:keys)", Object[].class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }
}
