package org.claimgraph.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.compare.ClaimComparer;
import org.claimgraph.model.Article;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.database.WriteLock;
import org.claimgraph.store.relation.JudgementRepository;
import org.claimgraph.store.relation.RelationRepository;
import org.jspecify.annotations.Nullable;

/// Brings up to date what older rules found. Each article is one transaction and marked when it is done, so a run
/// that was broken off goes on where it stopped, and articles can be taken in meanwhile. What a human judged stays.
@ApplicationScoped
public class Recomparer {
    private final WriteLock lock;
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final RelationRepository relations;
    private final JudgementRepository judgements;
    private final RelationFinder finder;
    private final StandingKeeper standings;
    private final FindingKeeper findings;

    Recomparer(
            WriteLock lock,
            ArticleRepository articles,
            ClaimRepository claims,
            RelationRepository relations,
            JudgementRepository judgements,
            RelationFinder finder,
            StandingKeeper standings,
            FindingKeeper findings) {
        this.lock = lock;
        this.articles = articles;
        this.claims = claims;
        this.relations = relations;
        this.judgements = judgements;
        this.finder = finder;
        this.standings = standings;
        this.findings = findings;
    }

    /// How many articles were last compared by older rules.
    public int outdated() {
        return articles.outdated(ClaimComparer.RULE_SET);
    }

    /// Compares the next article anew.
    ///
    /// @return the article; null when all are up to date
    public @Nullable Article next() {
        return QuarkusTransaction.requiringNew().call(() -> {
            lock.acquire();
            Article article = articles.nextOutdated(ClaimComparer.RULE_SET);
            if (article != null) {
                compare(article);
            }
            return article;
        });
    }

    private void compare(Article article) {
        List<ReportedClaim> said = claims.inArticles(List.of(article.id()));
        List<String> own = said.stream().map(each -> each.claim().id()).toList();
        Set<String> touched = new HashSet<>(own);
        touched.addAll(relations.dropOutdated(own, ClaimComparer.RULE_SET));
        List<ClaimRelation> fresh = new ArrayList<>(relations.save(judgements.confirmed(own), Judge.HUMAN));
        fresh.addAll(relations.save(finder.related(said, article), ClaimComparer.RULE_SET));
        fresh.forEach(relation -> touched.addAll(List.of(relation.claimId(), relation.otherId())));
        standings.refresh(touched);
        findings.refresh(touched);
        articles.markCompared(article.id(), ClaimComparer.RULE_SET);
    }
}
