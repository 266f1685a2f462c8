package org.claimgraph.store;

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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.TypeId;
import org.jspecify.annotations.Nullable;

/// People, organizations, places and other named things, and where articles mention them.
@ApplicationScoped
@Transactional
public class EntityRepository implements PanacheRepositoryBase<StoredEntity, UUID> {
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

    /// The entities that have one of these keys, the most mentioned first.
    public List<NamedEntity> byKeys(Collection<String> keys) {
        String sql = "select {t.*} from entity t where t.keys && :keys order by t.mention_count desc, t.id";
        return getSession()
                .createNativeQuery(sql, Object.class)
                .addEntity("t", StoredEntity.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultStream()
                .map(row -> ((StoredEntity) row).toEntity())
                .toList();
    }

    /// The keys under which an entity is found, empty when it is not stored.
    public List<String> keysOf(String entityId) {
        StoredEntity stored = findById(Ids.uuid(ENTITY, entityId));
        return stored == null ? List.of() : stored.keys;
    }

    /// The most mentioned entity of exactly this name or alias, in capitals or not; null when there is none.
    public @Nullable NamedEntity byName(String name) {
        String sql = "select {t.*} from entity t where t.names @> array[:name]"
                + " order by lower(t.name) = :name desc, t.mention_count desc, t.id limit 1";
        Object found = getSession()
                .createNativeQuery(sql, Object.class)
                .addEntity("t", StoredEntity.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .uniqueResult();
        return found == null ? null : ((StoredEntity) found).toEntity();
    }

    /// The entities of these ids that there are, by id.
    public Map<String, NamedEntity> byIds(Collection<String> ids) {
        return list("id in ?1", Ids.uuids(ENTITY, ids)).stream()
                .map(StoredEntity::toEntity)
                .collect(toMap(NamedEntity::id, Function.identity()));
    }

    /// The others of its type that each entity may be, the most mentioned first: the fullest name of one is among the
    /// forms of the other's names. Two people who share a surname are not meant, the surname alone is.
    public Map<String, List<NamedEntity>> possibleDuplicates(Collection<String> ids) {
        String sql = """
                select e.id as entity, {t.*} from entity e join entity t on t.keys && e.keys
                where e.id = any(:ids) and t.id <> e.id and t.type = e.type
                    and (e.keys[1] = any(t.keys) or t.keys[1] = any(e.keys)) -- the first is the fullest name's
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

    /// Stores where an article mentions which entity; mentions of none are left out.
    public void saveMentions(String articleId, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.entityId() != null) {
                getSession().persist(new StoredMention(articleId, mention.entityId(), mention));
            }
        }
        getSession().flush();
        countMentions(mentions.stream()
                .map(Mention::entityId)
                .filter(id -> id != null)
                .distinct()
                .map(id -> Ids.uuid(ENTITY, id))
                .toList());
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
        Selection<StoredEntity> entities = Selection.of(StoredEntity.class, "entity t", key);
        return Listing.of(new Keyset<>(getSession(), EntityFilter.narrow(entities, filter)), StoredEntity::toEntity);
    }

    /// The entities that an article mentions, by name.
    public NestedListing<NamedEntity> inArticle() {
        Selection<StoredEntity> mentioned = Selection.of(StoredEntity.class, "entity t", byName())
                .where("t.id in (select m.entity_id from mention m where m.article_id = p.id)");
        return NestedListing.of(ARTICLE, new Keyset<>(getSession(), mentioned), StoredEntity::toEntity);
    }

    /// The entities that a story's articles mention, by name.
    public NestedListing<NamedEntity> inStory() {
        Selection<StoredEntity> mentioned = Selection.of(StoredEntity.class, "entity t", byName())
                .where("t.id in (select m.entity_id from mention m join article r on r.id = m.article_id"
                        + " where r.story_id = p.id)");
        return NestedListing.of(STORY, new Keyset<>(getSession(), mentioned), StoredEntity::toEntity);
    }

    /// Counts these entities' mentions anew; those that nothing mentions any more go.
    void countMentions(Collection<UUID> entities) {
        UUID[] ids = entities.toArray(UUID[]::new);
        getSession().createNativeMutationQuery("""
                        update entity set mention_count = (select count(*) from mention where entity_id = entity.id)
                        where id = any(:ids)""").setParameter("ids", ids).executeUpdate();
    }

    void dropUnmentioned(Collection<UUID> entities) {
        getSession()
                .createNativeMutationQuery("""
                        delete from entity where id = any(:ids)
                        and not exists (select from mention where entity_id = entity.id)
                        and not exists (select from claim_entity where entity_id = entity.id)""")
                .setParameter("ids", entities.toArray(UUID[]::new))
                .executeUpdate();
    }

    private static SortKey<StoredEntity> byName() {
        return SortKey.text("name", row -> row.name, row -> row.id);
    }
}
