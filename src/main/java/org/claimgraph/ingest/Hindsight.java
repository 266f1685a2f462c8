package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.ClaimStanding;
import org.claimgraph.model.Finding;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.relation.RelationRepository;

/// Tells how things stood at a time: by what had been published until then (where that is not known, ingested), and
/// by today's rules and judgements (ADR-16).
@ApplicationScoped
@Transactional
public class Hindsight {
    private final StandingKeeper standings;
    private final FindingKeeper findings;
    private final ClaimRepository claims;
    private final RelationRepository relations;

    Hindsight(StandingKeeper standings, FindingKeeper findings, ClaimRepository claims, RelationRepository relations) {
        this.standings = standings;
        this.findings = findings;
        this.claims = claims;
        this.relations = relations;
    }

    /// How claims fared then, by id.
    public Map<String, ClaimStanding> standings(Collection<String> claimIds, OffsetDateTime asOf) {
        Map<String, ClaimStanding> fared = new HashMap<>();
        standings.judged(claimIds, asOf).forEach(each -> fared.put(each.claimId(), each));
        return fared;
    }

    /// What stories' articles answered then, by story, the most telling first.
    public Map<String, List<Finding>> findings(Collection<String> storyIds, OffsetDateTime asOf) {
        Map<String, List<Finding>> answered = new HashMap<>();
        for (String story : storyIds) {
            List<ReportedClaim> told = claims.inStory(story).stream()
                    .filter(each -> !each.article().knownAt().isAfter(asOf))
                    .toList();
            answered.put(story, findings.findings(told, relations.inStory(story)));
        }
        return answered;
    }
}
