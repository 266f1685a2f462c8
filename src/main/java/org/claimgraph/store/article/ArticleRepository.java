package org.claimgraph.store.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.ARTICLE;
import static org.claimgraph.model.TypeId.Type.ENTITY;
import static org.claimgraph.model.TypeId.Type.SOURCE;
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
import org.claimgraph.model.Article;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.TypeId;
import org.claimgraph.model.Voices;
import org.claimgraph.store.key.ContentHash;
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

/// What was ingested: pages, newsletters and their items, plain texts; who repeats whom.
@ApplicationScoped
@Transactional
public class ArticleRepository implements PanacheRepositoryBase<StoredArticle, UUID> {
    private final Removals removals;
    private final RevisionRepository revisions;

    ArticleRepository(Removals removals, RevisionRepository revisions) {
        this.removals = removals;
        this.revisions = revisions;
    }

    /// Stores a new article.
    ///
    /// @param imprint what is known of it beyond the record
    public void save(Article article, Imprint imprint) {
        persist(new StoredArticle(article, imprint));
        getSession().flush();
        saveImprint(article.id(), imprint);
    }

    /// Replaces a stored article by what it says now, under its old id; the earlier words become a revision. What was
    /// drawn from them, claims, mentions, derivations and a newsletter's items, goes.
    public Removal revise(Article article, Imprint imprint, OffsetDateTime now) {
        StoredRevision earlier = revisions.version(stored(article.id()), now);
        Removal removal = removals.clear(Ids.uuid(ARTICLE, article.id()));
        getSession().persist(earlier);
        stored(article.id()).read(article, imprint);
        getSession().flush();
        saveImprint(article.id(), imprint);
        return removal;
    }

    /// Removes an article, a newsletter's items with it, and all that was drawn from them.
    ///
    /// @throws CodedException NOT_FOUND
    public Removal delete(String articleId) {
        return removals.remove(stored(articleId).id);
    }

    /// The story that it tells from now on.
    public void assignStory(String articleId, String storyId) {
        StoredArticle article = stored(articleId);
        getSession().setReadOnly(article, false); // who compares with it has read it, not to be written
        article.storyId = Ids.uuid(STORY, storyId);
    }

    public @Nullable Article find(String id) {
        return byIds(List.of(id)).get(id);
    }

    /// The articles of these keys, for who compares with them: what is saved is flushed at once, so that nothing has to
    /// be before they are read.
    public Map<UUID, Article> telling(Collection<UUID> ids) {
        return getSession()
                .createSelectionQuery("from StoredArticle where id in :ids", StoredArticle.class)
                .setParameter("ids", ids)
                .setReadOnly(true)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultStream()
                .collect(toMap(article -> article.id, StoredArticle::toArticle));
    }

    /// The articles of these ids that there are, by id.
    public Map<String, Article> byIds(Collection<String> ids) {
        return Rows.of(getSession(), StoredArticle.class, Ids.uuids(ARTICLE, ids))
                .map(StoredArticle::toArticle)
                .collect(toMap(Article::id, Function.identity()));
    }

    /// The article that stands under one of these addresses, as its own or as its canonical one; null when none does.
    public @Nullable Article byUrl(Collection<String> urls) {
        return getSession()
                .createNativeQuery("""
                        select {t.*} from article t
                        where parent_id is null and (url = any(:urls) or canonical_url = any(:urls))
                        order by id limit 1""", Object.class)
                .addEntity("t", StoredArticle.class)
                .setParameter("urls", urls.toArray(String[]::new))
                .getResultStream()
                .findFirst()
                .map(found -> ((StoredArticle) found).toArticle())
                .orElse(null);
    }

    /// The article of a source that has exactly these words, white space aside; null when there is none.
    public @Nullable Article byContent(String sourceId, String text) {
        return first(
                "parentId is null and sourceId = ?1 and contentHash = ?2 order by id",
                Ids.uuid(SOURCE, sourceId),
                ContentHash.of(text));
    }

    /// Whether a stored article says exactly this, white space aside.
    public boolean says(String articleId, String text) {
        return stored(articleId).contentHash.equals(ContentHash.of(text));
    }

    /// The articles that share the most of a fingerprint, of those with any part of it the nearest in time.
    public List<Article> byFingerprint(long[] fingerprint, OffsetDateTime at, int limit) {
        String sql = Postings.FINGERPRINTS.nearest(limit) + """
                , shared as (
                    select thing_id, count(*) as runs from near group by thing_id order by runs desc, thing_id limit :limit)
                select {t.*} from shared s join article t on t.id = s.thing_id order by s.runs desc, t.id""";
        return getSession()
                .createNativeQuery(sql, Object.class)
                .addEntity("t", StoredArticle.class)
                .setParameter("askers", new UUID[fingerprint.length])
                .setParameter("keys", fingerprint)
                .setParameter("at", at)
                .setParameter("limit", limit)
                .setReadOnly(true)
                .getResultStream()
                .map(row -> ((StoredArticle) row).toArticle())
                .toList();
    }

    /// The items of each newsletter, in their order.
    public Map<String, List<Article>> itemsOf(Collection<String> newsletterIds) {
        return list("parentId in ?1 order by parentId, position", Ids.uuids(ARTICLE, newsletterIds)).stream()
                .map(StoredArticle::toArticle)
                .collect(groupingBy(Article::parentId));
    }

    /// Notes by which rules an article's claims were last compared.
    public void markCompared(String articleId, String ruleSet) {
        stored(articleId).ruleSet = ruleSet;
    }

    /// How many articles with claims of their own were last compared by other rules.
    public int outdated(String ruleSet) {
        return (int) count("ruleSet <> ?1 and storyId is not null", ruleSet);
    }

    /// The first article that was last compared by other rules; null when there is none.
    public @Nullable Article nextOutdated(String ruleSet) {
        return first("ruleSet <> ?1 and storyId is not null order by ruleSet, id", ruleSet);
    }

    /// Whether a stored article is one of those that a filter lets through.
    public boolean matches(String id, @Nullable ArticleFilter filter) {
        Selection<StoredArticle> one = Selection.of(StoredArticle.class, "article t", byTime())
                .where("t.id = :article", "article", Ids.uuid(ARTICLE, id));
        return keyset(ArticleFilter.narrow(one, filter)).count() > 0;
    }

    /// Stores whose voices an article carries.
    public void saveVoices(String articleId, List<String> names) {
        stored(articleId).voices = names;
    }

    /// Whose voices a story's articles carry, in the order in which they became known.
    public List<Voices> voicesInStory(String storyId) {
        String sql = """
                select a.id, a.voices, array(select d.original_id from derivation d where d.article_id = a.id)
                from article a where a.story_id = :story order by a.known_at, a.id""";
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .setParameter("story", Ids.uuid(STORY, storyId))
                .getResultStream()
                .map(row -> new Voices(
                        TypeId.of(ARTICLE, (UUID) row[0]), List.of((String[]) row[1]), Ids.ids(ARTICLE, List.of((UUID[])
                                row[2]))))
                .toList();
    }

    public void saveDerivations(List<Derivation> derivations) {
        derivations.forEach(derivation -> getSession().persist(new StoredDerivation(derivation)));
    }

    /// Whose text each article repeats, the largest share first.
    public Map<String, List<Derivation>> derivationsOf(Collection<String> articleIds) {
        return getSession()
                .createSelectionQuery(
                        "from StoredDerivation where articleId in :articles order by share desc, id",
                        StoredDerivation.class)
                .setParameter("articles", Ids.uuids(ARTICLE, articleIds))
                .getResultStream()
                .map(StoredDerivation::toDerivation)
                .collect(groupingBy(Derivation::articleId));
    }

    public Listing<Article> all(@Nullable ArticleFilter filter, ArticleOrder order) {
        SortKey<StoredArticle> key =
                switch (order) {
                    case NEWEST_FIRST -> byTime().reversed();
                    case OLDEST_FIRST -> byTime();
                    case LAST_INGESTED_FIRST ->
                        SortKey.<StoredArticle>age(row -> row.id).reversed();
                };
        Selection<StoredArticle> articles = Selection.of(StoredArticle.class, "article t", key);
        return Listing.of(keyset(ArticleFilter.narrow(articles, filter)), StoredArticle::toArticle);
    }

    /// What a source has published, newest first.
    public NestedListing<Article> ofSource() {
        return NestedListing.of(SOURCE, keyset(newest().where("t.source_id = p.id")), StoredArticle::toArticle);
    }

    /// The articles that credit a source, newest first.
    public NestedListing<Article> citing() {
        Selection<StoredArticle> citing =
                newest().where("t.id in (select c.article_id from citation c where c.source_id = p.id)");
        return NestedListing.of(SOURCE, keyset(citing), StoredArticle::toArticle);
    }

    /// The articles that mention an entity, newest first.
    public NestedListing<Article> mentioning() {
        Selection<StoredArticle> mentioning = newest().where(
                        "t.id in (select m.article_id from mention m join entity e on e.id = m.entity_id where e.root_id = p.id)");
        return NestedListing.of(ENTITY, keyset(mentioning), StoredArticle::toArticle);
    }

    /// The articles that tell a story, in the order in which they became known.
    public NestedListing<Article> ofStory() {
        Selection<StoredArticle> telling =
                Selection.of(StoredArticle.class, "article t", byTime()).where("t.story_id = p.id");
        return NestedListing.of(STORY, keyset(telling), StoredArticle::toArticle);
    }

    private static SortKey<StoredArticle> byTime() {
        return SortKey.time("known_at", row -> row.knownAt, row -> row.id);
    }

    private static Selection<StoredArticle> newest() {
        return Selection.of(StoredArticle.class, "article t", byTime().reversed());
    }

    private Keyset<StoredArticle> keyset(Selection<StoredArticle> selection) {
        return new Keyset<>(getSession(), selection);
    }

    private StoredArticle stored(String id) {
        StoredArticle stored = findById(Ids.uuid(ARTICLE, id));
        if (stored == null) {
            throw new CodedException(ErrorCode.NOT_FOUND, "There is no article " + id + ".");
        }
        return stored;
    }

    private @Nullable Article first(String query, Object... values) {
        StoredArticle found = find(query, values).firstResult();
        return found == null ? null : found.toArticle();
    }

    private void saveImprint(String articleId, Imprint imprint) {
        Postings.FINGERPRINTS.add(getSession(), Ids.uuid(ARTICLE, articleId));
        getSession()
                .createNativeMutationQuery("""
                        insert into citation (article_id, source_id) select :article, s from unnest(:sources) s
                        on conflict do nothing""")
                .setParameter("article", Ids.uuid(ARTICLE, articleId))
                .setParameter(
                        "sources", Ids.uuids(SOURCE, imprint.citedSourceIds()).toArray(UUID[]::new))
                .executeUpdate();
    }
}
