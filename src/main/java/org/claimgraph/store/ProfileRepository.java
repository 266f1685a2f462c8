package org.claimgraph.store;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimgraph.model.ArticleProfile;

/// What articles are about, and the index by which those of one story find each other.
@ApplicationScoped
@Transactional
public class ProfileRepository implements PanacheRepositoryBase<StoredProfile, UUID> {
    /// How many profiles a look-up may touch: its rarest keys are used, as many as stay below this.
    private static final int BUDGET = 4000;

    /// Stores what a new article is about.
    ///
    /// @param knownAt when the article became known
    public void save(ArticleProfile profile, OffsetDateTime knownAt) {
        persist(new StoredProfile(profile, knownAt));
        getSession().flush();
        getSession()
                .createNativeMutationQuery("""
                        insert into profile_key (key, articles) select k, 1 from unnest(:keys) k order by k
                        on conflict (key) do update set articles = profile_key.articles + 1""")
                .setParameter("keys", profile.keys().keySet().toArray(String[]::new))
                .executeUpdate();
    }

    /// The profiles of articles with a story that became known from `from` to `to` and share keys with an article,
    /// those that share the most and rarest first. Keys that very many articles have are left aside, so that a
    /// look-up never reads more than a few thousand rows.
    public List<ArticleProfile> candidates(Collection<String> keys, OffsetDateTime from, OffsetDateTime to, int limit) {
        String sql = """
                with rare as (
                    select key, articles from (
                        select key, articles, sum(articles) over (order by articles, key) as total
                        from profile_key where key = any(:keys)) k
                    where total <= :budget),
                shared as (
                    select p.article_id, sum(1.0 / r.articles) as weight
                    from rare r join article_profile p on p.keys @> array[r.key]
                    where p.known_at between :from and :to
                    group by p.article_id)
                select {p.*}, {a.*} from shared s
                join article_profile p on p.article_id = s.article_id join article a on a.id = s.article_id
                where a.story_id is not null
                order by s.weight desc, s.article_id limit :limit""";
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .addEntity("p", StoredProfile.class)
                .addEntity("a", StoredArticle.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("budget", BUDGET)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> ((StoredProfile) row[0]).toProfile((StoredArticle) row[1]))
                .toList();
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
