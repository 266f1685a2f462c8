package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimgraph.compare.ClaimComparer;
import org.claimgraph.compare.ClaimIndex;
import org.claimgraph.model.Article;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.store.claim.Candidates;
import org.claimgraph.store.entity.EntityMerges;

/// Holds claims against the stored ones that could bear on them: those of the same story, and those of others that
/// share what is rare in them.
@ApplicationScoped
class RelationFinder {
    /// How many claims of its story a claim is held against: most of a story of ten articles.
    private static final int OF_STORY = 80;

    /// How many of others.
    private static final int OF_OTHERS = 40;

    private final Candidates candidates;
    private final EntityMerges merges;
    private final ClaimIndex index;
    private final ClaimComparer comparer;

    RelationFinder(Candidates candidates, EntityMerges merges, ClaimIndex index, ClaimComparer comparer) {
        this.candidates = candidates;
        this.merges = merges;
        this.index = index;
        this.comparer = comparer;
    }

    /// How an article's claims stand to each of the known ones, those of the same newsletter left aside: its items are
    /// one editor's.
    List<ClaimRelation> relations(Collection<ReportedClaim> said, Collection<ReportedClaim> known) {
        return relations(said, claim -> known);
    }

    /// How an article's claims stand to the stored ones that could bear on them.
    List<ClaimRelation> related(List<ReportedClaim> said, Article article) {
        Map<String, List<ReportedClaim>> known = candidates(said, article);
        return relations(said, claim -> known.getOrDefault(claim.claim().id(), List.of()));
    }

    private List<ClaimRelation> relations(
            Collection<ReportedClaim> said, Function<ReportedClaim, Collection<ReportedClaim>> known) {
        return comparer.relate(
                said,
                claim -> known.apply(claim).stream()
                        .filter(other -> !inOneNewsletter(claim.article(), other.article()))
                        .toList());
    }

    /// For each claim of an article, by id, the stored claims that could bear on it, those of its story in front.
    Map<String, List<ReportedClaim>> candidates(List<ReportedClaim> said, Article article) {
        Map<String, List<String>> keys = keys(said);
        return candidates.find(new Candidates.Wanted(keys, article.knownAt(), article.storyId(), OF_STORY, OF_OTHERS));
    }

    /// What each claim is looked up by: its own keys, and those of entities that were merged into its own.
    private Map<String, List<String>> keys(List<ReportedClaim> said) {
        Map<String, List<String>> members = merges.members(said.stream()
                .flatMap(each -> each.claim().entityIds().stream())
                .distinct()
                .toList());
        Map<String, List<String>> keys = new HashMap<>();
        for (ReportedClaim each : said) {
            List<String> own = new ArrayList<>(index.keys(each.claim()));
            each.claim()
                    .entityIds()
                    .forEach(id -> members.getOrDefault(id, List.of()).stream()
                            .map(ClaimIndex::entityKey)
                            .forEach(own::add));
            keys.put(each.claim().id(), own);
        }
        return keys;
    }

    private static boolean inOneNewsletter(Article one, Article other) {
        return one.parentId() != null && one.parentId().equals(other.parentId());
    }
}
