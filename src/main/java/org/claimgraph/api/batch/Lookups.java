package org.claimgraph.api.batch;

import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.claimgraph.ingest.Hindsight;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimStanding;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Source;
import org.claimgraph.model.Story;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.source.SourceRepository;
import org.claimgraph.store.story.StoryRepository;
import org.jspecify.annotations.Nullable;

/// Finds things by id for the fields that lead to them: each kind of thing is read once per level of the answer,
/// whichever fields ask for it, and once per request each.
@ApplicationScoped
public class Lookups {
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final EntityRepository entities;
    private final SourceRepository sources;
    private final StoryRepository stories;
    private final Hindsight hindsight;

    Lookups(
            ArticleRepository articles,
            ClaimRepository claims,
            EntityRepository entities,
            SourceRepository sources,
            StoryRepository stories,
            Hindsight hindsight) {
        this.articles = articles;
        this.claims = claims;
        this.entities = entities;
        this.sources = sources;
        this.stories = stories;
        this.hindsight = hindsight;
    }

    /// The article of this id; null when there is none.
    public CompletionStage<@Nullable Article> article(Context context, @Nullable String id) {
        return articlesById(context).loadIfAny(id);
    }

    /// The claim of this id; null when there is none.
    public CompletionStage<@Nullable Claim> claim(Context context, String id) {
        return claimsById(context).load(id);
    }

    /// The claims of these ids.
    public CompletionStage<List<Claim>> claims(Context context, Collection<String> ids) {
        return claimsById(context).loadMany(ids);
    }

    /// The entity of this id; null when there is none.
    public CompletionStage<@Nullable NamedEntity> entity(Context context, @Nullable String id) {
        return entitiesById(context).loadIfAny(id);
    }

    /// The entities of these ids.
    public CompletionStage<List<NamedEntity>> entities(Context context, Collection<String> ids) {
        return entitiesById(context).loadMany(ids);
    }

    /// The source of this id; null when there is none.
    public CompletionStage<@Nullable Source> source(Context context, String id) {
        return sourcesById(context).load(id);
    }

    /// The sources of these ids.
    public CompletionStage<List<Source>> sources(Context context, Collection<String> ids) {
        return sourcesById(context).loadMany(ids);
    }

    /// The story of this id; null when there is none.
    public CompletionStage<@Nullable Story> story(Context context, @Nullable String id) {
        return Batch.<Story>of(context, "story", List.of(), stories::byIds).loadIfAny(id);
    }

    /// How a claim fares, or fared at a time.
    public CompletionStage<@Nullable ClaimStanding> standing(
            Context context, String claimId, @Nullable OffsetDateTime asOf) {
        return asOf == null
                ? Batch.<ClaimStanding>of(context, "standing", List.of(), claims::standings)
                        .load(claimId)
                : Batch.<ClaimStanding>of(context, "standing", List.of(asOf), ids -> hindsight.standings(ids, asOf))
                        .load(claimId);
    }

    /// Lets this answer's other fields find an article that is not stored.
    public void know(Context context, Article article) {
        articlesById(context).know(article.id(), article);
    }

    /// Lets this answer's other fields find a claim that is not stored.
    public void know(Context context, Claim claim) {
        claimsById(context).know(claim.id(), claim);
    }

    /// Lets this answer's other fields find an entity that is not stored.
    public void know(Context context, NamedEntity entity) {
        entitiesById(context).know(entity.id(), entity);
    }

    private Batch<Article> articlesById(Context context) {
        return Batch.of(context, "article", List.of(), articles::byIds);
    }

    private Batch<Claim> claimsById(Context context) {
        return Batch.of(context, "claim", List.of(), claims::byIds);
    }

    private Batch<NamedEntity> entitiesById(Context context) {
        return Batch.of(context, "entity", List.of(), entities::byIds);
    }

    private Batch<Source> sourcesById(Context context) {
        return Batch.of(context, "source", List.of(), sources::byIds);
    }
}
