package org.claimgraph.store.relation;

import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.RELATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationJudgement;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// What humans said of relations, kept by what the two claims are known by, the kind and the dimension (ADR-15).
@ApplicationScoped
@Transactional
public class JudgementRepository {
    private static final String SAME = """
            least(j.claim_identity, j.other_identity) = least(c.identity, o.identity)
            and greatest(j.claim_identity, j.other_identity) = greatest(c.identity, o.identity)""";

    private final Session session;

    JudgementRepository(Session session) {
        this.session = session;
    }

    /// Keeps what a human says of a stored relation, in place of what was said before.
    public void save(ClaimRelation relation, RelationJudgement judgement) {
        session.createNativeMutationQuery("""
                        insert into relation_judgement (id, claim_identity, other_identity, kind, dimension, value,
                            other_value, explanation, rule, status, note, judged_at)
                        select :id, c.identity, o.identity, r.kind, r.dimension, r.value, r.other_value, r.explanation,
                            r.rule, :status, :note, :judgedAt
                        from relation r join claim c on c.id = r.claim_id join claim o on o.id = r.other_id
                        where r.id = :relation
                        on conflict (least(claim_identity, other_identity), greatest(claim_identity, other_identity),
                            kind, coalesce(dimension, ''))
                        do update set status = excluded.status, note = excluded.note, judged_at = excluded.judged_at""")
                .setParameter("id", Ids.next())
                .setParameter("relation", Ids.uuid(RELATION, relation.id()))
                .setParameter("status", judgement.status().name())
                .setParameter("note", judgement.note(), String.class)
                .setParameter("judgedAt", judgement.judgedAt())
                .executeUpdate();
    }

    /// What was said of each of these relations; those that nobody judged are left out.
    public Map<String, RelationJudgement> of(Collection<String> relationIds) {
        return session.createNativeQuery("""
                        select r.id, j.status, j.note, j.judged_at
                        from relation r join claim c on c.id = r.claim_id join claim o on o.id = r.other_id
                        join relation_judgement j on\s""" + SAME + """
                         and j.kind = r.kind and coalesce(j.dimension, '') = coalesce(r.dimension, '')
                        where r.id = any(:relations)""", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("status", String.class)
                .addScalar("note", String.class)
                .addScalar("judged_at", OffsetDateTime.class)
                .setParameter("relations", Ids.uuids(RELATION, relationIds).toArray(UUID[]::new))
                .getResultStream()
                .collect(toMap(
                        row -> TypeId.of(RELATION, (UUID) row[0]),
                        row -> new RelationJudgement(
                                RelationStatus.valueOf((String) row[1]), (String) row[2], (OffsetDateTime) row[3])));
    }

    /// What was said of relations between pairs of stored claims: status by tie.
    Map<Tie, RelationStatus> between(List<StoredRelation> relations) {
        Map<Tie, RelationStatus> judged = new HashMap<>();
        session.createNativeQuery("""
                        select c.id, o.id, j.kind, j.dimension, j.status
                        from (select distinct * from unnest(cast(:claims as uuid[]), cast(:others as uuid[])))
                            as r(claim, other)
                        join claim c on c.id = r.claim join claim o on o.id = r.other join relation_judgement j on\s""" + SAME, Object[].class)
                .setParameter(
                        "claims", relations.stream().map(each -> each.claimId).toArray(UUID[]::new))
                .setParameter(
                        "others", relations.stream().map(each -> each.otherId).toArray(UUID[]::new))
                .getResultStream()
                .forEach(row -> judged.put(
                        Tie.of((UUID) row[0], (UUID) row[1], RelationKind.valueOf((String) row[2]), dimension((String)
                                row[3])),
                        RelationStatus.valueOf((String) row[4])));
        return judged;
    }

    /// The relations that a human confirmed or made, between these claims and others that are stored.
    public List<ClaimRelation> confirmed(Collection<String> claimIds) {
        return session.createNativeQuery("""
                        select j.kind, c.id, o.id, j.dimension, j.value, j.other_value, j.explanation, j.rule
                        from claim fresh
                        join relation_judgement j on fresh.identity in (j.claim_identity, j.other_identity)
                        join claim c on c.identity = j.claim_identity join claim o on o.identity = j.other_identity
                        where fresh.id = any(:claims) and j.status = 'CONFIRMED' and c.id <> o.id
                            and fresh.id in (c.id, o.id)""", Object[].class)
                .setParameter("claims", Ids.uuids(CLAIM, claimIds).toArray(UUID[]::new))
                .getResultStream()
                .map(JudgementRepository::relation)
                .toList();
    }

    private static ClaimRelation relation(Object[] row) {
        return new ClaimRelation(
                Ids.next(RELATION),
                RelationKind.valueOf((String) row[0]),
                TypeId.of(CLAIM, (UUID) row[1]),
                TypeId.of(CLAIM, (UUID) row[2]),
                dimension((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                1,
                RelationStatus.CONFIRMED);
    }

    private static @Nullable Dimension dimension(@Nullable String name) {
        return name == null ? null : Dimension.valueOf(name);
    }
}
