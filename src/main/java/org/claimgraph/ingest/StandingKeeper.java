package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.relation.RelationRepository;
import org.jspecify.annotations.Nullable;

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
        claims.updateStandings(judged(claimIds, null));
    }

    /// How these claims fare, by what had become known until a time; by all that is known when null.
    List<ClaimStanding> judged(Collection<String> claimIds, @Nullable OffsetDateTime asOf) {
        List<ClaimRelation> all = relations.ofClaims(claimIds);
        Set<String> involved = new HashSet<>(claimIds);
        all.forEach(relation -> involved.addAll(List.of(relation.claimId(), relation.otherId())));
        Map<String, ReportedClaim> reported = claims.reported(involved).stream()
                .filter(each -> asOf == null
                        || claimIds.contains(each.claim().id())
                        || !each.article().knownAt().isAfter(asOf))
                .collect(Collectors.toMap(each -> each.claim().id(), Function.identity()));
        Map<String, List<ClaimRelation>> ofClaim = byClaim(all.stream()
                .filter(relation -> asOf == null || isKnown(relation, reported, asOf))
                .toList());
        List<Derivation> derivations = derivations(reported.values());
        return claimIds.stream()
                .filter(reported::containsKey)
                .map(id -> standing(reported, id, ofClaim.getOrDefault(id, List.of()), derivations))
                .toList();
    }

    private static boolean isKnown(ClaimRelation relation, Map<String, ReportedClaim> reported, OffsetDateTime asOf) {
        return Stream.of(relation.claimId(), relation.otherId())
                .map(reported::get)
                .allMatch(each -> each != null && !each.article().knownAt().isAfter(asOf));
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

    private static Map<String, List<ClaimRelation>> byClaim(List<ClaimRelation> relations) {
        Map<String, List<ClaimRelation>> byClaim = new HashMap<>();
        for (ClaimRelation relation : relations) {
            for (String id : List.of(relation.claimId(), relation.otherId())) {
                byClaim.computeIfAbsent(id, none -> new ArrayList<>()).add(relation);
            }
        }
        return byClaim;
    }
}
