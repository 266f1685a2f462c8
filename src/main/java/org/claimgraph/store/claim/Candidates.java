package org.claimgraph.store.claim;

import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.STORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.key.Postings;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;
import org.jspecify.annotations.Nullable;

/// Finds the stored claims that could bear on others, by the keys that they share. What it reads is bounded by how
/// many ask, not by how much is stored (ADR-13).
@ApplicationScoped
@Transactional
public class Candidates {
    /// For each key, how many claims are read that became known before, and how many after.
    private static final int EACH = 24;

    /// How many of a story's articles are read that became known before, and how many after.
    private static final int TOLD = 40;

    private final Session session;
    private final ClaimRepository claims;

    Candidates(Session session, ClaimRepository claims) {
        this.session = session;
        this.claims = claims;
    }

    /// What is asked for.
    ///
    /// @param keys    the claims that ask, by id, each with what makes it comparable
    /// @param at      the time from which near and far are told
    /// @param storyId the story that they tell; null when none is known
    /// @param ofStory how many of the story each is given at most
    /// @param limit   how many of all others
    public record Wanted(
            Map<String, List<String>> keys,
            OffsetDateTime at,
            @Nullable String storyId,
            int ofStory,
            int limit) {
        public Wanted {
            keys = Map.copyOf(keys);
        }
    }

    /// The stored claims that share keys with each of those that ask, those of its story in front, then by how many
    /// and how rare keys they share. Outside the story one shared entity is enough, or two shared keys of other
    /// kinds.
    public Map<String, List<ReportedClaim>> find(Wanted wanted) {
        Map<UUID, Set<UUID>> found = new LinkedHashMap<>();
        if (wanted.storyId() != null) {
            collect(inStory(wanted), wanted, wanted.ofStory(), found);
        }
        collect(anywhere(), wanted, wanted.limit(), found);
        Map<String, ReportedClaim> loaded = loaded(found.values());
        Map<String, List<ReportedClaim>> candidates = new LinkedHashMap<>();
        wanted.keys().keySet().forEach(id -> candidates.put(id, new ArrayList<>()));
        found.forEach((asker, ids) -> candidates.put(TypeId.of(CLAIM, asker), some(ids, loaded)));
        return candidates;
    }

    private NativeQuery<Object[]> inStory(Wanted wanted) {
        String side = "select id from article where story_id = :story and known_at";
        return session.createNativeQuery(
                        """
                with asked as (
                    select * from unnest(cast(:askers as uuid[]), cast(:keys as varchar[])) as a(asker, key)),
                told as (
                    (SIDE <= :at order by known_at desc, id desc limit TOLD) union all
                    (SIDE > :at order by known_at, id limit TOLD)),
                near as (
                    select k as key, c.id as thing_id from claim c, unnest(c.keys) k
                    where c.article_id in (select id from told) and k in (select key from asked))
                """.replace("SIDE", side).replace("TOLD", String.valueOf(TOLD)) + best("true"), Object[].class)
                .setParameter("story", Ids.uuid(STORY, Objects.requireNonNull(wanted.storyId())));
    }

    private NativeQuery<Object[]> anywhere() {
        String telling = "count(*) > 1 or bool_or(starts_with(a.key, 'e:'))";
        return session.createNativeQuery(Postings.CLAIMS.nearest(EACH) + best(telling), Object[].class);
    }

    /// For each asker the things that share the most and the rarest keys with it.
    private static String best(String condition) {
        return """
                , shared as (
                    select a.asker, n.thing_id, sum(1.0 / greatest(k.claims, 1)) as weight
                    from asked a join near n on n.key = a.key join claim_key k on k.key = a.key
                    where n.thing_id <> a.asker
                    group by a.asker, n.thing_id having CONDITION)
                select asker, thing_id from (
                    select *, row_number() over (partition by asker order by weight desc, thing_id) as place
                    from shared) s
                where place <= :limit order by asker, place""".replace("CONDITION", condition);
    }

    private static void collect(NativeQuery<Object[]> query, Wanted wanted, int limit, Map<UUID, Set<UUID>> found) {
        List<UUID> askers = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        wanted.keys()
                .forEach((id, some) -> some.forEach(key -> {
                    askers.add(Ids.uuid(CLAIM, id));
                    keys.add(key);
                }));
        query.setParameter("askers", askers.toArray(UUID[]::new))
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("at", wanted.at())
                .setParameter("limit", limit)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH) // what is saved is flushed at once
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], none -> new LinkedHashSet<>())
                        .add((UUID) row[1]));
    }

    private Map<String, ReportedClaim> loaded(Collection<Set<UUID>> found) {
        List<String> ids = found.stream()
                .flatMap(Set::stream)
                .distinct()
                .map(id -> TypeId.of(CLAIM, id))
                .toList();
        return claims.reported(ids).stream().collect(toMap(each -> each.claim().id(), Function.identity()));
    }

    private static List<ReportedClaim> some(Set<UUID> ids, Map<String, ReportedClaim> loaded) {
        return ids.stream()
                .map(id -> loaded.get(TypeId.of(CLAIM, id)))
                .filter(Objects::nonNull)
                .toList();
    }
}
