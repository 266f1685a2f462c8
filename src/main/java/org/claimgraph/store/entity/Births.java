package org.claimgraph.store.entity;

import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.ENTITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.claimgraph.model.BirthYears;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.hibernate.Session;

/// When people were born, as far as their ages in articles tell.
@ApplicationScoped
@Transactional
public class Births {
    private final Session session;

    Births(Session session) {
        this.session = session;
    }

    /// When people were born, those of whom it is known, by id.
    public Map<String, BirthYears> of(Collection<String> ids) {
        return session.createNativeQuery(
                        "select id, born_from, born_to from entity where id = any(:ids) and born_from is not null",
                        Object[].class)
                .setParameter("ids", Ids.uuids(ENTITY, ids).toArray(UUID[]::new))
                .getResultStream()
                .collect(toMap(
                        row -> TypeId.of(ENTITY, (UUID) row[0]),
                        row -> new BirthYears(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
    }

    /// Takes over when a stored person was born: what is known already is made narrower, never another.
    public void learn(String id, BirthYears birth) {
        session.flush();
        session.createNativeMutationQuery("""
                        update entity set born_from = greatest(born_from, :from), born_to = least(born_to, :to)
                        where id = :id and (born_from is null or (born_from <= :to and born_to >= :from))""")
                .setParameter("id", Ids.uuid(ENTITY, id))
                .setParameter("from", birth.from())
                .setParameter("to", birth.to())
                .executeUpdate();
    }
}
