package org.claimgraph.store.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.ARTICLE;
import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.ENTITY;
import static org.claimgraph.model.TypeId.Type.SOURCE;
import static org.claimgraph.model.TypeId.Type.STORY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimStanding;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.key.Postings;
import org.claimgraph.store.key.Rows;
import org.claimgraph.store.listing.Keyset;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.listing.NestedListing;
import org.claimgraph.store.listing.Selection;
import org.claimgraph.store.listing.SortKey;
import org.hibernate.query.QueryFlushMode;
import org.jspecify.annotations.Nullable;

/// What articles claim, and the index by which comparable claims are found.
@ApplicationScoped
@Transactional
public class ClaimRepository implements PanacheRepositoryBase<StoredClaim, UUID> {
    /// Parts the names of origins: the sign of Unicode that is meant for it, and stands in no name.
    private static final String SEPARATOR = "\u001f";

    private final ArticleRepository articles;

    ClaimRepository(ArticleRepository articles) {
        this.articles = articles;
    }

    /// Stores an article's claims, in their order.
    ///
    /// @param keys what makes a claim comparable with another one
    public void save(List<Claim> claims, Function<Claim, List<String>> keys) {
        UUID[] articleIds = articleIds(claims);
        Map<UUID, Article> telling = articles.telling(List.of(articleIds));
        Map<String, Integer> counts = new HashMap<>();
        for (int position = 0; position < claims.size(); position++) {
            Claim claim = claims.get(position);
            Article article = Objects.requireNonNull(telling.get(Ids.uuid(ARTICLE, claim.articleId())));
            String identity = ClaimIdentity.of(article, claim);
            StoredClaim stored = new StoredClaim(claim, position, keys.apply(claim), identity);
            persist(stored);
            stored.keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        getSession().flush();
        saveEntities(Ids.uuids(CLAIM, claims.stream().map(Claim::id).toList()));
        Postings.CLAIMS.add(getSession(), articleIds);
        countKeys(counts);
    }

    private static UUID[] articleIds(List<Claim> claims) {
        return claims.stream()
                .map(claim -> Ids.uuid(ARTICLE, claim.articleId()))
                .distinct()
                .toArray(UUID[]::new);
    }

    /// The claims of these ids that there are, by id.
    public Map<String, Claim> byIds(Collection<String> ids) {
        return Rows.of(getSession(), StoredClaim.class, Ids.uuids(CLAIM, ids))
                .map(StoredClaim::toClaim)
                .collect(toMap(Claim::id, Function.identity()));
    }

    /// The claims of these ids that there are, each with its article.
    public List<ReportedClaim> reported(Collection<String> ids) {
        return reported("c.id in :value", Ids.uuids(CLAIM, ids));
    }

    /// What these articles claim, in the order in which they became known.
    public List<ReportedClaim> inArticles(Collection<String> articleIds) {
        return reported("c.articleId in :value", Ids.uuids(ARTICLE, articleIds));
    }

    /// The ids of what these articles claim, and the articles of these stories.
    public List<String> idsIn(Collection<String> articleIds, Collection<String> storyIds) {
        return getSession()
                .createNativeQuery("""
                        select c.id from claim c join article a on a.id = c.article_id
                        where a.id = any(:articles) or a.story_id = any(:stories)""", UUID.class)
                .setParameter("articles", Ids.uuids(ARTICLE, articleIds).toArray(UUID[]::new))
                .setParameter("stories", Ids.uuids(STORY, storyIds).toArray(UUID[]::new))
                .getResultStream()
                .map(id -> TypeId.of(CLAIM, id))
                .toList();
    }

    /// What a story's articles claim, in the order in which they became known.
    public List<ReportedClaim> inStory(String storyId) {
        return reported(
                "c.articleId in (select a.id from StoredArticle a where a.storyId = :value)", Ids.uuid(STORY, storyId));
    }

    /// What each story's articles claim of things that have a time, in the order in which they became known.
    ///
    /// @param asOf by articles that had become known until then; by all when null
    public Map<String, List<Claim>> timed(Collection<String> storyIds, @Nullable OffsetDateTime asOf) {
        String sql = """
                select a.story_id as story, {t.*} from claim t join article a on a.id = t.article_id
                where a.story_id = any(:stories) and jsonb_array_length(t.times) > 0
                    and (cast(:asOf as timestamptz) is null or a.known_at <= :asOf)
                order by a.known_at, a.id, t.position, t.id""";
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .addScalar("story", UUID.class)
                .addEntity("t", StoredClaim.class)
                .setParameter("stories", Ids.uuids(STORY, storyIds).toArray(UUID[]::new))
                .setParameter("asOf", asOf, OffsetDateTime.class)
                .setReadOnly(true)
                .getResultStream()
                .collect(groupingBy(
                        row -> TypeId.of(STORY, (UUID) row[0]),
                        mapping(row -> ((StoredClaim) row[1]).toClaim(), toList())));
    }

    /// How each claim fares, by id.
    public Map<String, ClaimStanding> standings(Collection<String> ids) {
        return Rows.of(getSession(), StoredClaim.class, Ids.uuids(CLAIM, ids))
                .map(StoredClaim::toStanding)
                .collect(toMap(ClaimStanding::claimId, Function.identity()));
    }

    /// Stores how claims fare now, in one statement: the claims that were compared are held read-only.
    public void updateStandings(Collection<ClaimStanding> standings) {
        getSession().flush();
        getSession()
                .createNativeMutationQuery("""
                        update claim c set standing = s.standing, article_count = s.articles, source_count = s.sources,
                            origin_count = s.origin_count, origins = string_to_array(s.origins, chr(31))
                        from unnest(:ids, :standings, :articles, :sources, :counts, :origins)
                            as s(id, standing, articles, sources, origin_count, origins)
                        where c.id = s.id""")
                .setParameter("ids", column(standings, each -> Ids.uuid(CLAIM, each.claimId()), UUID[]::new))
                .setParameter(
                        "standings", column(standings, each -> each.standing().name(), String[]::new))
                .setParameter(
                        "articles",
                        column(standings, each -> each.corroboration().articleCount(), Integer[]::new))
                .setParameter(
                        "sources",
                        column(standings, each -> each.corroboration().sourceCount(), Integer[]::new))
                .setParameter(
                        "counts",
                        column(standings, each -> each.corroboration().independentOriginCount(), Integer[]::new))
                .setParameter(
                        "origins",
                        column(
                                standings,
                                each -> String.join(
                                        SEPARATOR, each.corroboration().origins()),
                                String[]::new))
                .executeUpdate();
    }

    private static <T> T[] column(
            Collection<ClaimStanding> standings, Function<ClaimStanding, T> value, IntFunction<T[]> array) {
        return standings.stream().map(value).toArray(array);
    }

    public Listing<Claim> all(@Nullable ClaimFilter filter, ClaimOrder order) {
        SortKey<StoredClaim> key =
                switch (order) {
                    case LAST_INGESTED_FIRST -> byAge().reversed();
                    case FIRST_INGESTED_FIRST -> byAge();
                    case MOST_CHECK_WORTHY_FIRST ->
                        SortKey.<StoredClaim>real("check_worthiness", row -> row.checkWorthiness, row -> row.id)
                                .reversed();
                };
        Selection<StoredClaim> claims = Selection.of(StoredClaim.class, "claim t", key);
        return Listing.of(new Keyset<>(getSession(), ClaimFilter.narrow(claims, filter)), StoredClaim::toClaim);
    }

    /// What an article claims, in the order of its text.
    public NestedListing<Claim> inArticle(@Nullable ClaimFilter filter) {
        SortKey<StoredClaim> position = SortKey.integer("position", row -> row.position, row -> row.id);
        return nested(ARTICLE, position, "t.article_id = p.id", filter);
    }

    /// The claims that mention an entity, the last ingested first.
    public NestedListing<Claim> about(@Nullable ClaimFilter filter) {
        String mentioning =
                "t.id in (select e.claim_id from claim_entity e join entity n on n.id = e.entity_id where n.root_id = p.id)";
        return nested(ENTITY, byAge().reversed(), mentioning, filter);
    }

    /// What a source's articles claim, the last ingested first.
    public NestedListing<Claim> ofSource(@Nullable ClaimFilter filter) {
        String published = "t.article_id in (select s.id from article s where s.source_id = p.id)";
        return nested(SOURCE, byAge().reversed(), published, filter);
    }

    private NestedListing<Claim> nested(
            TypeId.Type parent, SortKey<StoredClaim> order, String tie, @Nullable ClaimFilter filter) {
        Selection<StoredClaim> claims =
                Selection.of(StoredClaim.class, "claim t", order).where(tie);
        return NestedListing.of(
                parent, new Keyset<>(getSession(), ClaimFilter.narrow(claims, filter)), StoredClaim::toClaim);
    }

    private static SortKey<StoredClaim> byAge() {
        return SortKey.age(row -> row.id);
    }

    /// Claims and their articles, each article read once.
    private List<ReportedClaim> reported(String condition, Object value) {
        List<StoredClaim> found = getSession()
                .createSelectionQuery("select c from StoredClaim c where " + condition, StoredClaim.class)
                .setParameter("value", value)
                .setReadOnly(true)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH) // what is saved is flushed at once
                .getResultList();
        Map<UUID, Article> telling = articles.telling(
                found.stream().map(claim -> claim.articleId).distinct().toList());
        return found.stream()
                .map(claim -> new Told(claim, Objects.requireNonNull(telling.get(claim.articleId))))
                .sorted(Told.ORDER)
                .map(Told::toReportedClaim)
                .toList();
    }

    /// A claim with its article; in the order in which articles became known, and of each article's text.
    private record Told(StoredClaim claim, Article article) {
        static final Comparator<Told> ORDER = Comparator.comparing(
                        (Told told) -> told.article().knownAt(), OffsetDateTime.timeLineOrder())
                .thenComparing(told -> told.article().id())
                .thenComparingInt(told -> told.claim().position)
                .thenComparing(told -> told.claim().id.toString());

        ReportedClaim toReportedClaim() {
            return new ReportedClaim(claim.toClaim(), article);
        }
    }

    private void saveEntities(List<UUID> claims) {
        getSession()
                .createNativeMutationQuery("""
                        insert into claim_entity (claim_id, entity_id)
                        select distinct c.id, e from claim c, unnest(c.entity_ids) e where c.id = any(:claims)""")
                .setParameter("claims", claims.toArray(UUID[]::new))
                .executeUpdate();
    }

    private void countKeys(Map<String, Integer> counts) {
        List<String> keys = counts.keySet().stream().sorted().toList();
        getSession()
                .createNativeMutationQuery("""
                        insert into claim_key (key, claims) select * from unnest(:keys, :counts)
                        on conflict (key) do update set claims = claim_key.claims + excluded.claims""")
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("counts", keys.stream().map(counts::get).toArray(Integer[]::new))
                .executeUpdate();
    }
}
