package org.claimgraph.store.entity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.claimgraph.model.TypeId.Type.ENTITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.hibernate.Session;

/// Makes one entity of several, and several of one again. A merged entity stays stored below the one that it was
/// merged into, with its own mentions and claims, so that a merge is undone without loss (ADR-15).
@ApplicationScoped
@Transactional
public class EntityMerges {
    private final Session session;

    EntityMerges(Session session) {
        this.session = session;
    }

    /// Puts one entity below another, which takes over its names.
    ///
    /// @throws CodedException NOT_FOUND; BAD_INPUT if it is the other one, or merged already
    public void merge(String fromId, String intoId) {
        StoredEntity from = stored(fromId);
        StoredEntity into = stored(intoId);
        if (from.mergedInto != null || into.mergedInto != null) {
            throw bad("An entity that was merged is merged again by the one that it was merged into.");
        }
        if (from.id.equals(into.id)) {
            throw bad("An entity cannot be merged into itself.");
        }
        from.mergeInto(into);
        session.flush();
        reroot(from.id, into.id);
        recount(into.id);
    }

    /// Takes an entity out of the one that it was merged into.
    ///
    /// @return the one that it was merged into
    /// @throws CodedException NOT_FOUND; BAD_INPUT if it was not merged
    public String unmerge(String id) {
        StoredEntity from = stored(id);
        if (from.mergedInto == null) {
            throw bad("This entity was not merged into another.");
        }
        StoredEntity into = session.find(StoredEntity.class, from.mergedInto);
        from.leave(into);
        session.flush();
        reroot(from.id, from.id);
        recount(from.id, into.id);
        return TypeId.of(ENTITY, into.id);
    }

    /// Makes an entity of its own of those mentions of an entity that call it by one of its other names: undoes that
    /// the name was taken for the entity's.
    ///
    /// @return the new entity's id
    /// @throws CodedException NOT_FOUND; BAD_INPUT if the entity has no such alias
    public String split(String id, String name) {
        StoredEntity from = stored(id);
        StoredEntity split = from.split(name.strip());
        session.persist(split);
        session.flush();
        session.createNativeMutationQuery("""
                        insert into claim_entity (claim_id, entity_id)
                        select distinct c.id, cast(:split as uuid) from claim c
                        join claim_entity e on e.claim_id = c.id and e.entity_id = :id
                        join mention m on m.article_id = c.article_id and m.entity_id = :id
                            and lower(m.text) = :name and m.span_start >= c.span_start and m.span_end <= c.span_end""")
                .setParameter("split", split.id)
                .setParameter("id", from.id)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update mention set entity_id = :split where entity_id = :id and lower(text) = :name""")
                .setParameter("split", split.id)
                .setParameter("id", from.id)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .executeUpdate();
        recount(from.id, split.id);
        return TypeId.of(ENTITY, split.id);
    }

    /// The entities that were merged into each of these, directly or not, by id.
    public Map<String, List<String>> members(Collection<String> ids) {
        return session.createNativeQuery("""
                        select root_id, id from entity where root_id = any(:ids) and id <> root_id""", Object[].class)
                .setParameter("ids", Ids.uuids(ENTITY, ids).toArray(UUID[]::new))
                .getResultStream()
                .collect(groupingBy(
                        row -> TypeId.of(ENTITY, (UUID) row[0]),
                        mapping(row -> TypeId.of(ENTITY, (UUID) row[1]), toList())));
    }

    private void reroot(UUID top, UUID root) {
        session.createNativeMutationQuery("""
                        with recursive below as (
                            select cast(:top as uuid) as id
                            union all select e.id from entity e join below b on e.merged_into = b.id)
                        update entity set root_id = :root where id in (select id from below)""")
                .setParameter("top", top)
                .setParameter("root", root)
                .executeUpdate();
    }

    private void recount(UUID... roots) {
        session.createNativeMutationQuery("""
                        update entity r set mention_count = (
                            select count(*) from mention m join entity e on e.id = m.entity_id where e.root_id = r.id)
                        where r.id = any(:roots)""").setParameter("roots", roots).executeUpdate();
        session.clear();
    }

    private StoredEntity stored(String id) {
        StoredEntity stored = session.find(StoredEntity.class, Ids.uuid(ENTITY, id));
        if (stored == null) {
            throw new CodedException(ErrorCode.NOT_FOUND, "There is no entity " + id + ".");
        }
        return stored;
    }

    private static CodedException bad(String message) {
        return new CodedException(ErrorCode.BAD_INPUT, message);
    }

    /// What `more` has beyond `some`, each once.
    static List<String> beyond(List<String> some, List<String> more) {
        Set<String> beyond = new LinkedHashSet<>(more);
        some.forEach(beyond::remove);
        return List.copyOf(beyond);
    }

    static List<String> joined(List<String> some, List<String> more) {
        List<String> joined = new ArrayList<>(some);
        joined.addAll(beyond(some, more));
        return joined;
    }
}
