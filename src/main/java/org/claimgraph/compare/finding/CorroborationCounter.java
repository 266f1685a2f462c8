package org.claimgraph.compare.finding;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.compare.origin.Origin;
import org.claimgraph.compare.origin.Origins;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Corroboration;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Standing;

/// Says how well a claim is backed: by how many articles, publishers and independent origins, and how it fares.
public final class CorroborationCounter {
    /// Whether a relation of this kind says that both of its claims give one answer.
    public static boolean agrees(RelationKind kind) {
        return switch (kind) {
            case SUPPORTS, REFINES, REPEATS -> true;
            case CONTRADICTS, SUPERSEDES -> false;
        };
    }

    /// Who says the same.
    ///
    /// @param agreeing the claims that agree with it, itself left out; those of the same article count once
    public Corroboration count(ReportedClaim claim, List<ReportedClaim> agreeing, List<Derivation> derivations) {
        List<ReportedClaim> all = new ArrayList<>(agreeing);
        all.addFirst(claim);
        List<Origin> origins = Origins.of(all, derivations);
        long articles = all.stream().map(each -> each.article().id()).distinct().count();
        long sources =
                all.stream().map(each -> each.article().sourceId()).distinct().count();
        return new Corroboration(
                (int) articles,
                (int) sources,
                origins.size(),
                origins.stream().map(Origin::name).distinct().toList());
    }

    /// How the claim fares. A later claim in its place weighs most, then a contradiction, then another origin.
    ///
    /// @param relations those of the claim, in either direction; rejected ones do not count
    public Standing standing(String claimId, List<ClaimRelation> relations, Corroboration corroboration) {
        List<ClaimRelation> valid = relations.stream()
                .filter(relation -> relation.status() != RelationStatus.REJECTED)
                .toList();
        if (valid.stream().anyMatch(relation -> overtakes(relation, claimId))) {
            return Standing.SUPERSEDED;
        }
        if (valid.stream().anyMatch(relation -> relation.kind() == RelationKind.CONTRADICTS)) {
            return Standing.DISPUTED;
        }
        return corroboration.independentOriginCount() > 1 ? Standing.CORROBORATED : Standing.SINGLE_SOURCE;
    }

    private static boolean overtakes(ClaimRelation relation, String claimId) {
        return relation.kind() == RelationKind.SUPERSEDES && relation.otherId().equals(claimId);
    }
}
