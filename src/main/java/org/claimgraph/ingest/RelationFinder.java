package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.compare.ClaimComparer;
import org.claimgraph.compare.ClaimIndex;
import org.claimgraph.model.Article;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.store.ClaimRepository;

/// Holds claims against the stored ones that could bear on them: those of the same story, and those of others that
/// share what is rare in them.
@ApplicationScoped
class RelationFinder {
    private static final int CANDIDATES = 40;

    private final ClaimRepository claims;
    private final ClaimIndex index;
    private final ClaimComparer comparer;

    RelationFinder(ClaimRepository claims, ClaimIndex index, ClaimComparer comparer) {
        this.claims = claims;
        this.index = index;
        this.comparer = comparer;
    }

    /// How a claim stands to each of the known ones, those of the same newsletter left aside: its items are one
    /// editor's.
    List<ClaimRelation> relations(ReportedClaim fresh, Collection<ReportedClaim> known) {
        return comparer.relate(
                fresh,
                known.stream()
                        .filter(other -> !inOneNewsletter(fresh.article(), other.article()))
                        .toList());
    }

    /// The stored claims that could bear on this one, nearest first, those given in front.
    Collection<ReportedClaim> candidates(ReportedClaim fresh, List<ReportedClaim> sameStory) {
        Map<String, ReportedClaim> candidates = new LinkedHashMap<>();
        sameStory.forEach(each -> candidates.put(each.claim().id(), each));
        claims.candidates(index.keys(fresh.claim()), CANDIDATES)
                .forEach(each -> candidates.putIfAbsent(each.claim().id(), each));
        return candidates.values();
    }

    private static boolean inOneNewsletter(Article one, Article other) {
        return one.parentId() != null && one.parentId().equals(other.parentId());
    }
}
