package org.claimgraph.store.entity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.ARTICLE;
import static org.claimgraph.model.TypeId.Type.ENTITY;
import static org.claimgraph.model.TypeId.Type.STORY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.ExternalId;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.RelatedEntity;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.key.Rows;
import org.claimgraph.store.listing.Keyset;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.listing.NestedListing;
import org.claimgraph.store.listing.Selection;
import org.claimgraph.store.listing.SortKey;
import org.jspecify.annotations.Nullable;

/// People, organizations, places and other named things, and where articles mention them.
@ApplicationScoped
@Transactional
public class EntityRepository implements PanacheRepositoryBase<StoredEntity, UUID> {
    /// How many entities are read for one key.
    private static final int EACH = 20;

    /// Stores an entity, or what is newly known of a stored one. Its mentions are counted from what is stored.
    ///
    /// @param keys the forms of its names by which a new mention finds it
    public void save(NamedEntity entity, Collection<String> keys) {
        StoredEntity stored = findById(Ids.uuid(ENTITY, entity.id()));
        if (stored == null) {
            persist(new StoredEntity(entity, keys));
        } else {
            stored.learn(entity, keys);
        }
    }

    /// For each that asks, the entities that have one of its keys, the most mentioned first, a few per key.
    ///
    /// @param keys the keys of each that asks
    public Map<String, List<NamedEntity>> byKeys(Map<String, List<String>> keys) {
        List<String> askers = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        keys.forEach((asker, some) -> some.forEach(key -> {
            askers.add(asker);
            asked.add(key);
        }));
        String sql = """
                select a.asker, {t.*} from unnest(:askers, :keys) as a(asker, key) cross join lateral (
                    select e.* from entity e where e.keys @> array[a.key] and e.root_id = e.id
                    order by e.mention_count desc, e.id limit :each) t
                order by t.mention_count desc, t.id""";
        Map<String, Set<NamedEntity>> found = new HashMap<>();
        getSession()
                .createNativeQuery(sql, Object[].class)
                .addScalar("asker", String.class)
                .addEntity("t", StoredEntity.class)
                .setParameter("askers", askers.toArray(String[]::new))
                .setParameter("keys", asked.toArray(String[]::new))
                .setParameter("each", EACH)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((String) row[0], none -> new LinkedHashSet<>())
                        .add(((StoredEntity) row[1]).toEntity()));
        Map<String, List<NamedEntity>> candidates = new HashMap<>();
        found.forEach((asker, some) -> candidates.put(asker, List.copyOf(some)));
        return candidates;
    }

    /// The keys under which an entity is found, empty when it is not stored.
    public List<String> keysOf(String entityId) {
        StoredEntity stored = findById(Ids.uuid(ENTITY, entityId));
        return stored == null ? List.of() : stored.keys;
    }

    /// The most mentioned entity of exactly this name or alias, in capitals or not; null when there is none.
    public @Nullable NamedEntity byName(String name) {
        String sql = "select {t.*} from entity t where t.names @> array[:name] and t.root_id = t.id"
                + " order by lower(t.name) = :name desc, t.mention_count desc, t.id limit 1";
        Object found = getSession()
                .createNativeQuery(sql, Object.class)
                .addEntity("t", StoredEntity.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .uniqueResult();
        return found == null ? null : ((StoredEntity) found).toEntity();
    }

    /// The entities of these ids that there are, by id; for one that was merged, the one that it was merged into.
    public Map<String, NamedEntity> byIds(Collection<String> ids) {
        return getSession()
                .createSelectionQuery("""
                        select e.id, r from StoredEntity e join StoredEntity r on r.id = e.rootId where e.id in :ids""", Object[].class)
                .setParameter("ids", Ids.uuids(ENTITY, ids))
                .getResultStream()
                .collect(toMap(row -> TypeId.of(ENTITY, (UUID) row[0]), row -> ((StoredEntity) row[1]).toEntity()));
    }

    /// Takes over what a human knows better of an entity.
    ///
    /// @throws CodedException NOT_FOUND
    public void edit(String id, EntityUpdate update) {
        StoredEntity stored = findById(Ids.uuid(ENTITY, id));
        if (stored == null) {
            throw new CodedException(ErrorCode.NOT_FOUND, "There is no entity " + id + ".");
        }
        stored.edit(update);
    }

    /// What each entity is known by elsewhere.
    public Map<String, List<ExternalId>> externalIds(Collection<String> ids) {
        return Rows.of(getSession(), StoredEntity.class, Ids.uuids(ENTITY, ids))
                .collect(toMap(stored -> TypeId.of(ENTITY, stored.id), stored -> stored.externalIds));
    }

    /// The others of its type that each entity may be, the most mentioned first: the fullest name of one is among the
    /// forms of the other's names. Two people who share a surname are not meant, the surname alone is; nor are two
    /// whose ages tell them apart.
    public Map<String, List<NamedEntity>> possibleDuplicates(Collection<String> ids) {
        String sql = """
                select e.id as entity, {t.*} from entity e join entity t on t.keys && e.keys
                where e.id = any(:ids) and t.id <> e.id and t.type = e.type and t.root_id = t.id
                    and (e.keys[1] = any(t.keys) or t.keys[1] = any(e.keys)) -- the first is the fullest name's
                    and (e.born_from is null or t.born_from is null
                        or (e.born_from <= t.born_to + 1 and t.born_from <= e.born_to + 1))
                order by t.mention_count desc, t.id""";
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .addScalar("entity", UUID.class)
                .addEntity("t", StoredEntity.class)
                .setParameter("ids", Ids.uuids(ENTITY, ids).toArray(UUID[]::new))
                .setReadOnly(true)
                .getResultStream()
                .collect(groupingBy(
                        row -> TypeId.of(ENTITY, (UUID) row[0]),
                        mapping(row -> ((StoredEntity) row[1]).toEntity(), toList())));
    }

    /// The entities that stand beside each of these, in the most articles first, a hundred at most.
    public Map<String, List<RelatedEntity>> related(Collection<String> ids) {
        String sql = """
                select p, other, articles from (
                    select p, n.root_id as other, count(distinct a.article_id) as articles,
                        row_number() over (partition by p order by count(distinct a.article_id) desc, n.root_id) as place
                    from unnest(:ids) p
                    cross join lateral (
                        select distinct m.article_id from mention m join entity e on e.id = m.entity_id
                        where e.root_id = p order by 1 desc limit 500) a
                    join mention m on m.article_id = a.article_id join entity n on n.id = m.entity_id
                    where n.root_id <> p group by p, n.root_id) beside
                where place <= 100 order by p, place""";
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .setParameter("ids", Ids.uuids(ENTITY, ids).toArray(UUID[]::new))
                .getResultStream()
                .collect(groupingBy(
                        row -> TypeId.of(ENTITY, (UUID) row[0]),
                        mapping(
                                row -> new RelatedEntity(
                                        TypeId.of(ENTITY, (UUID) row[1]), ((Number) row[2]).intValue()),
                                toList())));
    }

    /// How many of `others` each of these stands beside in an article; of each the latest hundred articles are read.
    public Map<String, Integer> company(Collection<String> ids, Collection<String> others) {
        String sql = """
                select p, count(distinct n.root_id) from unnest(:ids) p
                cross join lateral (
                    select distinct m.article_id from mention m join entity e on e.id = m.entity_id
                    where e.root_id = p order by 1 desc limit 100) a
                join mention m on m.article_id = a.article_id join entity n on n.id = m.entity_id
                where n.root_id = any(:others) and n.root_id <> p group by p""";
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .setParameter("ids", Ids.uuids(ENTITY, ids).toArray(UUID[]::new))
                .setParameter("others", Ids.uuids(ENTITY, others).toArray(UUID[]::new))
                .getResultStream()
                .collect(toMap(row -> TypeId.of(ENTITY, (UUID) row[0]), row -> ((Number) row[1]).intValue()));
    }

    /// Stores where an article mentions which entity; mentions of none are left out.
    public void saveMentions(String articleId, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.entityId() != null) {
                getSession().persist(new StoredMention(articleId, mention.entityId(), mention));
            }
        }
        getSession().flush();
        countMentions(1, Ids.uuid(ARTICLE, articleId));
    }

    /// Where an article mentions entities, in the order of its text.
    public List<Mention> mentionsIn(String articleId) {
        return getSession()
                .createSelectionQuery(
                        "from StoredMention where articleId = :article order by spanStart, spanEnd, id",
                        StoredMention.class)
                .setParameter("article", Ids.uuid(ARTICLE, articleId))
                .getResultStream()
                .map(StoredMention::toMention)
                .toList();
    }

    public Listing<NamedEntity> all(@Nullable EntityFilter filter, EntityOrder order) {
        SortKey<StoredEntity> key =
                switch (order) {
                    case NAME -> byName();
                    case MOST_MENTIONED_FIRST ->
                        SortKey.<StoredEntity>integer("mention_count", row -> row.mentionCount, row -> row.id)
                                .reversed();
                };
        Selection<StoredEntity> entities =
                Selection.of(StoredEntity.class, "entity t", key).where("t.root_id = t.id");
        return Listing.of(new Keyset<>(getSession(), EntityFilter.narrow(entities, filter)), StoredEntity::toEntity);
    }

    /// The entities that an article mentions, by name.
    public NestedListing<NamedEntity> inArticle() {
        Selection<StoredEntity> mentioned = Selection.of(StoredEntity.class, "entity t", byName())
                .where(
                        "t.id in (select e.root_id from mention m join entity e on e.id = m.entity_id where m.article_id = p.id)");
        return NestedListing.of(ARTICLE, new Keyset<>(getSession(), mentioned), StoredEntity::toEntity);
    }

    /// The entities that a story's articles mention, by name.
    public NestedListing<NamedEntity> inStory() {
        Selection<StoredEntity> mentioned = Selection.of(StoredEntity.class, "entity t", byName())
                .where("t.id in (select e.root_id from mention m join entity e on e.id = m.entity_id"
                        + " join article r on r.id = m.article_id"
                        + " where r.story_id = p.id)");
        return NestedListing.of(STORY, new Keyset<>(getSession(), mentioned), StoredEntity::toEntity);
    }

    /// Adds articles' mentions to what is counted of their entities, or takes them off.
    ///
    /// @param sign 1 or -1
    public void countMentions(int sign, UUID... articles) {
        getSession()
                .createNativeMutationQuery("""
                        update entity e set mention_count = e.mention_count + :sign * m.mentions
                        from (select n.root_id, count(*) as mentions from mention m join entity n on n.id = m.entity_id
                              where m.article_id = any(:articles) group by n.root_id) m
                        where e.id = m.root_id""")
                .setParameter("articles", articles)
                .setParameter("sign", sign)
                .executeUpdate();
    }

    /// Removes those of these that nothing mentions and no human touched.
    public void dropUnmentioned(Collection<UUID> entities) {
        getSession()
                .createNativeMutationQuery("""
                        delete from entity where id = any(:ids)
                        and merged_into is null and edited = '{}'
                        and not exists (select from entity below where below.merged_into = entity.id)
                        and not exists (select from mention where entity_id = entity.id)
                        and not exists (select from claim_entity where entity_id = entity.id)""")
                .setParameter("ids", entities.toArray(UUID[]::new))
                .executeUpdate();
    }

    private static SortKey<StoredEntity> byName() {
        return SortKey.text("name", row -> row.name, row -> row.id);
    }
}
