package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.compare.finding.CorroborationCounter;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.ClaimStanding;
import org.claimgraph.model.Corroboration;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.store.ArticleRepository;
import org.claimgraph.store.ClaimRepository;
import org.claimgraph.store.RelationRepository;

/// Keeps up to date how claims fare: who says the same, and whether something contradicts or overtook them.
@ApplicationScoped
class StandingKeeper {
    private final ClaimRepository claims;
    private final RelationRepository relations;
    private final ArticleRepository articles;
    private final CorroborationCounter counter;

    StandingKeeper(
            ClaimRepository claims,
            RelationRepository relations,
            ArticleRepository articles,
            CorroborationCounter counter) {
        this.claims = claims;
        this.relations = relations;
        this.articles = articles;
        this.counter = counter;
    }

    /// Judges these claims anew from their relations as they are stored.
    void refresh(Collection<String> claimIds) {
        List<ClaimRelation> all = relations.ofClaims(claimIds);
        Set<String> involved = new HashSet<>(claimIds);
        all.forEach(relation -> involved.addAll(List.of(relation.claimId(), relation.otherId())));
        Map<String, ReportedClaim> reported = claims.reported(involved).stream()
                .collect(Collectors.toMap(each -> each.claim().id(), Function.identity()));
        List<Derivation> derivations = derivations(reported.values());
        claims.updateStandings(claimIds.stream()
                .filter(reported::containsKey)
                .map(id -> standing(reported, id, ofClaim(all, id), derivations))
                .toList());
    }

    private ClaimStanding standing(
            Map<String, ReportedClaim> reported,
            String id,
            List<ClaimRelation> relationsOfClaim,
            List<Derivation> derivations) {
        List<ReportedClaim> agreeing = relationsOfClaim.stream()
                .filter(relation -> CorroborationCounter.agrees(relation.kind()))
                .map(relation -> reported.get(relation.claimId().equals(id) ? relation.otherId() : relation.claimId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Corroboration corroboration = counter.count(Objects.requireNonNull(reported.get(id)), agreeing, derivations);
        return new ClaimStanding(id, counter.standing(id, relationsOfClaim, corroboration), corroboration);
    }

    private List<Derivation> derivations(Collection<ReportedClaim> reported) {
        Set<String> articleIds =
                reported.stream().map(each -> each.article().id()).collect(Collectors.toSet());
        return articles.derivationsOf(articleIds).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<ClaimRelation> ofClaim(List<ClaimRelation> relations, String id) {
        return relations.stream()
                .filter(relation ->
                        Stream.of(relation.claimId(), relation.otherId()).anyMatch(id::equals))
                .toList();
    }
}
