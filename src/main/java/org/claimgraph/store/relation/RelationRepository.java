package org.claimgraph.store.relation;

import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.ENTITY;
import static org.claimgraph.model.TypeId.Type.RELATION;
import static org.claimgraph.model.TypeId.Type.STORY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.RelationJudgement;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.key.Rows;
import org.claimgraph.store.listing.Conditions;
import org.claimgraph.store.listing.Keyset;
import org.claimgraph.store.listing.NestedListing;
import org.claimgraph.store.listing.Selection;
import org.claimgraph.store.listing.SortKey;
import org.jspecify.annotations.Nullable;

/// How claims stand to each other.
@ApplicationScoped
@Transactional
public class RelationRepository implements PanacheRepositoryBase<StoredRelation, UUID> {
    private final JudgementRepository judgements;

    RelationRepository(JudgementRepository judgements) {
        this.judgements = judgements;
    }

    /// Stores relations. Two claims stand in one relation of a kind and dimension at most, whichever way round: one
    /// that is stored already stays as it is. What a human said of two claims holds for a relation that is found
    /// anew.
    ///
    /// @param ruleSet by which rules they were found
    /// @return those that were not stored before, the rejected ones left out
    public List<ClaimRelation> save(Collection<ClaimRelation> relations, String ruleSet) {
        if (relations.isEmpty()) {
            return List.of();
        }
        List<StoredRelation> found = relations.stream()
                .map(each -> new StoredRelation(each, ruleSet))
                .toList();
        Set<Tie> known = new HashSet<>();
        touching(found.stream().map(relation -> relation.claimId).distinct().toList())
                .forEach(relation -> known.add(Tie.of(relation)));
        List<StoredRelation> fresh =
                found.stream().filter(relation -> known.add(Tie.of(relation))).toList();
        Map<Tie, RelationStatus> judged = judgements.between(fresh);
        fresh.forEach(relation -> relation.status = judged.getOrDefault(Tie.of(relation), relation.status));
        persist(fresh);
        getSession().flush();
        return fresh.stream()
                .filter(relation -> relation.status != RelationStatus.REJECTED)
                .map(StoredRelation::toRelation)
                .toList();
    }

    /// The stored relation that says the same of the same claims; null when there is none.
    public @Nullable ClaimRelation like(ClaimRelation relation) {
        Tie tie = Tie.of(new StoredRelation(relation, ""));
        return touching(List.of(Ids.uuid(CLAIM, relation.claimId()))).stream()
                .filter(stored -> Tie.of(stored).equals(tie))
                .map(StoredRelation::toRelation)
                .findFirst()
                .orElse(null);
    }

    /// Notes what a human said of a relation.
    ///
    /// @return its claims
    /// @throws CodedException NOT_FOUND
    public List<String> judge(String id, RelationJudgement judgement) {
        StoredRelation stored = findById(Ids.uuid(RELATION, id));
        if (stored == null) {
            throw new CodedException(ErrorCode.NOT_FOUND, "There is no relation " + id + ".");
        }
        stored.status = judgement.status();
        getSession().flush();
        judgements.save(stored.toRelation(), judgement);
        return Ids.ids(CLAIM, List.of(stored.claimId, stored.otherId));
    }

    /// Whether one of a relation's claims mentions one of these entities.
    public boolean mentions(String relationId, Collection<String> entityIds) {
        return getSession()
                .createNativeQuery("""
                        select exists (select from relation r
                            join claim_entity e on e.claim_id in (r.claim_id, r.other_id)
                            join entity n on n.id = e.entity_id
                            where r.id = :relation and n.root_id = any(:entities))""", Boolean.class)
                .setParameter("relation", Ids.uuid(RELATION, relationId))
                .setParameter("entities", Ids.uuids(ENTITY, entityIds).toArray(UUID[]::new))
                .getSingleResult();
    }

    /// The relations of these ids that there are, by id.
    public Map<String, ClaimRelation> byIds(Collection<String> ids) {
        return Rows.of(getSession(), StoredRelation.class, Ids.uuids(RELATION, ids))
                .map(StoredRelation::toRelation)
                .collect(toMap(ClaimRelation::id, Function.identity()));
    }

    /// The relations in which one of these claims stands, on either side, but for the rejected.
    public List<ClaimRelation> ofClaims(Collection<String> claimIds) {
        return touching(Ids.uuids(CLAIM, claimIds)).stream()
                .filter(relation -> relation.status != RelationStatus.REJECTED)
                .map(StoredRelation::toRelation)
                .toList();
    }

    /// The relations that two of these claims stand in to each other, but for the rejected.
    public List<ClaimRelation> among(Collection<String> claimIds) {
        return list(
                        "claimId in ?1 and otherId in ?1 and status <> ?2 order by id",
                        Ids.uuids(CLAIM, claimIds),
                        RelationStatus.REJECTED)
                .stream()
                .map(StoredRelation::toRelation)
                .toList();
    }

    /// What is known of how claims stand to each other, stored or not: each of those found as it is stored where it
    /// is, and what else is stored between the claims; without the rejected.
    public List<ClaimRelation> settled(Collection<String> claimIds, List<ClaimRelation> found) {
        Map<Tie, StoredRelation> byTie = new LinkedHashMap<>();
        List<UUID> claims = Ids.uuids(CLAIM, claimIds);
        list("claimId in ?1 and otherId in ?1 order by id", claims).forEach(each -> byTie.put(Tie.of(each), each));
        found.forEach(each -> {
            StoredRelation relation = new StoredRelation(each, "");
            byTie.putIfAbsent(Tie.of(relation), relation);
        });
        return byTie.values().stream()
                .filter(relation -> relation.status != RelationStatus.REJECTED)
                .map(StoredRelation::toRelation)
                .toList();
    }

    /// Takes out what older rules suggested about these claims; what a human judged stays.
    ///
    /// @return the claims that stood in one of these relations
    public List<String> dropOutdated(Collection<String> claimIds, String ruleSet) {
        return getSession()
                .createNativeQuery("""
                        with gone as (
                            delete from relation where status = 'SUGGESTED' and rule_set <> :ruleSet
                                and (claim_id = any(:claims) or other_id = any(:claims)) returning claim_id, other_id)
                        select claim_id from gone union select other_id from gone""", UUID.class)
                .setParameter("ruleSet", ruleSet)
                .setParameter("claims", Ids.uuids(CLAIM, claimIds).toArray(UUID[]::new))
                .getResultStream()
                .map(id -> TypeId.of(CLAIM, id))
                .toList();
    }

    /// The relations between claims of one story, but for the rejected.
    public List<ClaimRelation> inStory(String storyId) {
        String query = """
                select r from StoredRelation r
                join StoredClaim c on c.id = r.claimId join StoredArticle a on a.id = c.articleId
                join StoredClaim o on o.id = r.otherId join StoredArticle b on b.id = o.articleId
                where a.storyId = :story and b.storyId = :story and r.status <> :rejected order by r.id""";
        return getSession()
                .createSelectionQuery(query, StoredRelation.class)
                .setParameter("story", Ids.uuid(STORY, storyId))
                .setParameter("rejected", RelationStatus.REJECTED)
                .getResultStream()
                .map(StoredRelation::toRelation)
                .toList();
    }

    /// The relations in which a claim stands, on either side, the surest first.
    ///
    /// @param kinds  only these; all when null
    /// @param status only these; all but the rejected when null
    /// @param asOf   only between articles that had become known until then; all when null
    public NestedListing<ClaimRelation> ofClaim(
            @Nullable List<RelationKind> kinds, @Nullable List<RelationStatus> status, @Nullable OffsetDateTime asOf) {
        SortKey<StoredRelation> surest = SortKey.<StoredRelation>real(
                        "confidence", row -> row.confidence, row -> row.id)
                .reversed();
        Conditions<StoredRelation> conditions = new Conditions<>(
                Selection.of(StoredRelation.class, "relation t", surest).where("p.id in (t.claim_id, t.other_id)"));
        List<RelationStatus> wanted =
                status != null ? status : List.of(RelationStatus.SUGGESTED, RelationStatus.CONFIRMED);
        conditions.anyOf("t.kind = any(:kinds)", "kinds", kinds);
        conditions.anyOf("t.status = any(:status)", "status", wanted);
        conditions.holds(
                "not exists (select from claim c join article a on a.id = c.article_id"
                        + " where c.id in (t.claim_id, t.other_id) and a.known_at > :asOf)",
                "asOf",
                asOf);
        return NestedListing.of(CLAIM, new Keyset<>(getSession(), conditions.selection()), StoredRelation::toRelation);
    }

    private List<StoredRelation> touching(Collection<UUID> claims) {
        return list("claimId in ?1 or otherId in ?1 order by id", claims);
    }
}
