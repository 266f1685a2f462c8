package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.compare.finding.FindingBuilder;
import org.claimgraph.compare.origin.CopyDetector;
import org.claimgraph.compare.origin.Origins;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleComparison;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Finding;
import org.claimgraph.model.FindingKind;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.relation.RelationRepository;

/// Holds articles against each other, whatever their stories: every claim of one against every claim of the others.
@ApplicationScoped
public class SideBySide {
    private static final int FEWEST = 2;
    private static final int MOST = 12;

    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final RelationRepository relations;
    private final RelationFinder finder;
    private final CopyDetector copies;
    private final FindingBuilder findings;

    SideBySide(
            ArticleRepository articles,
            ClaimRepository claims,
            RelationRepository relations,
            RelationFinder finder,
            CopyDetector copies,
            FindingBuilder findings) {
        this.articles = articles;
        this.claims = claims;
        this.relations = relations;
        this.finder = finder;
        this.copies = copies;
        this.findings = findings;
    }

    /// What articles agree on, where they differ, and who copied whom. A newsletter stands for its items. Relations
    /// that a human rejected are left out, those that are stored are given as they are stored. Stores nothing.
    ///
    /// @throws CodedException BAD_INPUT if they are not 2 to 12; BAD_ID, NOT_FOUND
    @Transactional
    public ArticleComparison compare(List<String> articleIds) {
        List<Article> compared = known(articleIds);
        List<ReportedClaim> said =
                claims.inArticles(compared.stream().map(Article::id).toList());
        List<ClaimRelation> settled =
                relations.settled(said.stream().map(each -> each.claim().id()).toList(), related(said));
        List<Derivation> derivations = compared.stream()
                .flatMap(article -> copies.detect(article, compared).stream())
                .toList();
        Map<Boolean, List<Finding>> answered = findings.findings(said, settled, derivations).stream()
                .collect(Collectors.partitioningBy(SideBySide::differs));
        return new ArticleComparison(
                compared,
                answered.getOrDefault(false, List.of()),
                answered.getOrDefault(true, List.of()),
                settled,
                derivations,
                Math.max(1, Origins.of(said, derivations).size()));
    }

    private List<Article> known(List<String> ids) {
        List<String> distinct = ids.stream().distinct().toList();
        if (distinct.size() < FEWEST || distinct.size() > MOST) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT,
                    "Give " + FEWEST + " to " + MOST + " articles to compare, not " + distinct.size() + ".");
        }
        Map<String, Article> found = articles.byIds(distinct);
        List<Article> known = new ArrayList<>();
        Map<String, List<Article>> items = articles.itemsOf(distinct);
        for (String id : distinct) {
            if (!found.containsKey(id)) {
                throw new CodedException(ErrorCode.NOT_FOUND, "There is no article " + id + ".");
            }
            known.addAll(items.getOrDefault(id, List.of(found.get(id))));
        }
        return known.stream()
                .distinct()
                .sorted(Comparator.comparing(Article::knownAt).thenComparing(Article::id))
                .toList();
    }

    /// Each article's claims held against those of the articles before it.
    private List<ClaimRelation> related(List<ReportedClaim> said) {
        List<ClaimRelation> found = new ArrayList<>();
        for (int from = 0, to; from < said.size(); from = to) {
            Article article = said.get(from).article();
            for (to = from; to < said.size() && said.get(to).article().equals(article); ) {
                to++;
            }
            found.addAll(finder.relations(said.subList(from, to), said.subList(0, from)));
        }
        return found;
    }

    private static boolean differs(Finding finding) {
        return finding.kind() == FindingKind.DISPUTED || finding.kind() == FindingKind.UPDATED;
    }
}
