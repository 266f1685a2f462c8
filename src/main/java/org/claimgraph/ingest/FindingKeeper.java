package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.finding.FindingBuilder;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.Finding;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.relation.RelationRepository;
import org.claimgraph.store.story.FindingRepository;

/// Keeps the questions that stories answer up to date. Claims joined by relations answer one question, so a relation
/// that comes or goes bears on the questions of its two claims only; those are put anew, the others stay (ADR-14).
@ApplicationScoped
class FindingKeeper {
    private final FindingRepository findings;
    private final ClaimRepository claims;
    private final RelationRepository relations;
    private final ArticleRepository articles;
    private final FindingBuilder builder;

    FindingKeeper(
            FindingRepository findings,
            ClaimRepository claims,
            RelationRepository relations,
            ArticleRepository articles,
            FindingBuilder builder) {
        this.findings = findings;
        this.claims = claims;
        this.relations = relations;
        this.articles = articles;
        this.builder = builder;
    }

    /// Puts the questions anew that these claims answer, or answered before.
    void refresh(Collection<String> touched) {
        FindingRepository.Answered answered = findings.answeredBy(touched);
        Set<String> involved = new HashSet<>(touched);
        involved.addAll(answered.claimIds());
        findings.delete(answered.findingIds());
        Map<String, List<ReportedClaim>> byStory = claims.reported(involved).stream()
                .filter(each -> each.article().storyId() != null)
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.article().storyId())));
        List<ClaimRelation> between = relations.among(involved);
        byStory.forEach((story, told) -> findings.save(
                story,
                findings(told, between).stream()
                        .filter(finding -> answers(finding, touched))
                        .toList()));
    }

    /// These claims and those that answer the same questions as they do.
    Set<String> answering(Collection<String> claimIds) {
        Set<String> answering = new HashSet<>(claimIds);
        answering.addAll(findings.answeredBy(claimIds).claimIds());
        return answering;
    }

    /// Puts all questions of a story anew.
    void rebuild(String storyId) {
        List<ReportedClaim> told = claims.inStory(storyId);
        findings.deleteOf(storyId);
        findings.save(storyId, findings(told, relations.inStory(storyId)));
    }

    /// The questions that claims answer, by these relations between them.
    List<Finding> findings(List<ReportedClaim> told, List<ClaimRelation> between) {
        Set<String> articleIds = told.stream().map(each -> each.article().id()).collect(Collectors.toSet());
        List<Derivation> derivations = articles.derivationsOf(articleIds).values().stream()
                .flatMap(List::stream)
                .toList();
        return builder.findings(told, between, derivations);
    }

    private static boolean answers(Finding finding, Collection<String> touched) {
        return finding.positions().stream()
                .flatMap(position -> position.claimIds().stream())
                .anyMatch(touched::contains);
    }
}
