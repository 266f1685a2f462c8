package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.compare.ClaimComparer;
import org.claimgraph.compare.ClaimIndex;
import org.claimgraph.compare.origin.CopyDetector;
import org.claimgraph.compare.origin.Origins;
import org.claimgraph.model.Article;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.relation.JudgementRepository;
import org.claimgraph.store.relation.RelationRepository;

/// Takes in what one article says: its entities, its story, its claims and how they stand to those already known.
@ApplicationScoped
class ArticleKeeper {
    private static final int COPY_CANDIDATES = 20;

    private final Pipeline pipeline;
    private final EntityResolver entities;
    private final StoryKeeper stories;
    private final RelationFinder finder;
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final RelationRepository relations;
    private final JudgementRepository judgements;
    private final ClaimIndex index;
    private final CopyDetector copies;

    ArticleKeeper(
            Pipeline pipeline,
            EntityResolver entities,
            StoryKeeper stories,
            RelationFinder finder,
            ArticleRepository articles,
            ClaimRepository claims,
            RelationRepository relations,
            JudgementRepository judgements,
            ClaimIndex index,
            CopyDetector copies) {
        this.pipeline = pipeline;
        this.entities = entities;
        this.stories = stories;
        this.finder = finder;
        this.articles = articles;
        this.claims = claims;
        this.relations = relations;
        this.judgements = judgements;
        this.index = index;
        this.copies = copies;
    }

    /// Takes in what a stored article says.
    Kept keep(Part part) {
        Article article = part.article();
        Extraction extraction = entities.resolve(pipeline.extract(part.document(), article.id()), article);
        entities.save(extraction, article);
        articles.saveDerivations(copies.detect(
                article,
                others(
                        article,
                        articles.byFingerprint(
                                copies.fingerprint(article.text()), article.knownAt(), COPY_CANDIDATES))));
        StoryKeeper.Joined joined = stories.join(article);
        Part placed = part.inStory(joined.storyId());
        List<ReportedClaim> said = said(extraction, placed.article());
        List<ClaimRelation> found = finder.related(said, placed.article());
        articles.saveVoices(article.id(), Origins.voices(said));
        claims.save(said.stream().map(ReportedClaim::claim).toList(), index::keys);
        List<ClaimRelation> fresh = new ArrayList<>(relations.save(judgements.confirmed(ids(said)), Judge.HUMAN));
        fresh.addAll(relations.save(found, ClaimComparer.RULE_SET));
        articles.markCompared(article.id(), ClaimComparer.RULE_SET);
        return new Kept(placed.article(), touched(said, fresh), fresh, joined);
    }

    /// An article as it was kept.
    ///
    /// @param touched the ids of the claims, its own and others', that a new relation bears on
    /// @param found   the new relations
    /// @param joined  how it came into its story
    record Kept(Article article, Set<String> touched, List<ClaimRelation> found, StoryKeeper.Joined joined) {
        Kept {
            found = List.copyOf(found);
        }
    }

    /// The claims as the article makes them: its publisher answers for each, whoever else does.
    static List<ReportedClaim> said(Extraction extraction, Article article) {
        Attribution publisher = new Attribution(Attribution.Kind.PUBLISHER, article.sourceName(), null, null, null);
        return extraction.claims().stream()
                .map(claim -> new ReportedClaim(answeredFor(claim, publisher), article))
                .toList();
    }

    private static List<String> ids(List<ReportedClaim> said) {
        return said.stream().map(each -> each.claim().id()).toList();
    }

    private static Claim answeredFor(Claim claim, Attribution publisher) {
        return claim.withAttribution(Stream.concat(Stream.of(publisher), claim.attribution().stream())
                .toList());
    }

    private static List<Article> others(Article article, List<Article> found) {
        return found.stream()
                .filter(other -> !other.id().equals(article.id()) && !other.id().equals(article.parentId()))
                .toList();
    }

    private static Set<String> touched(List<ReportedClaim> said, List<ClaimRelation> found) {
        Set<String> touched = new HashSet<>();
        said.forEach(each -> touched.add(each.claim().id()));
        found.forEach(relation -> touched.addAll(List.of(relation.claimId(), relation.otherId())));
        return touched;
    }
}
