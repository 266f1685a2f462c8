package org.claimgraph.store;

import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.RELATION;
import static org.claimgraph.model.TypeId.Type.STORY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.jspecify.annotations.Nullable;

/// How claims stand to each other.
@ApplicationScoped
@Transactional
public class RelationRepository implements PanacheRepositoryBase<StoredRelation, UUID> {
    /// Stores relations. Two claims stand in one relation of a kind and dimension at most, whichever way round: one
    /// that is stored already stays as it is, so what a human has rejected stays rejected.
    public void save(Collection<ClaimRelation> relations) {
        List<StoredRelation> fresh = relations.stream().map(StoredRelation::new).toList();
        Set<Tie> known = new HashSet<>();
        touching(fresh.stream().map(relation -> relation.claimId).distinct().toList())
                .forEach(relation -> known.add(Tie.of(relation)));
        for (StoredRelation relation : fresh) {
            if (known.add(Tie.of(relation))) {
                persist(relation);
            }
        }
    }

    /// What makes a relation the same as another one.
    private record Tie(
            Set<UUID> claims, RelationKind kind, @Nullable Dimension dimension) {
        static Tie of(StoredRelation relation) {
            return new Tie(Set.of(relation.claimId, relation.otherId), relation.kind, relation.dimension);
        }
    }

    /// The relations of these ids that there are, by id.
    public Map<String, ClaimRelation> byIds(Collection<String> ids) {
        return list("id in ?1", Ids.uuids(RELATION, ids)).stream()
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
    public NestedListing<ClaimRelation> ofClaim(
            @Nullable List<RelationKind> kinds, @Nullable List<RelationStatus> status) {
        SortKey<StoredRelation> surest = SortKey.<StoredRelation>real(
                        "confidence", row -> row.confidence, row -> row.id)
                .reversed();
        Conditions<StoredRelation> conditions = new Conditions<>(
                Selection.of(StoredRelation.class, "relation t", surest).where("p.id in (t.claim_id, t.other_id)"));
        List<RelationStatus> wanted =
                status != null ? status : List.of(RelationStatus.SUGGESTED, RelationStatus.CONFIRMED);
        conditions.anyOf("t.kind = any(:kinds)", "kinds", kinds);
        conditions.anyOf("t.status = any(:status)", "status", wanted);
        return NestedListing.of(CLAIM, new Keyset<>(getSession(), conditions.selection()), StoredRelation::toRelation);
    }

    private List<StoredRelation> touching(Collection<UUID> claims) {
        return list("claimId in ?1 or otherId in ?1 order by id", claims);
    }
}
