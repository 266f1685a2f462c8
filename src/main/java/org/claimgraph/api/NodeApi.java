package org.claimgraph.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.api.batch.Sides;
import org.claimgraph.model.Node;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.claim.ReviewRepository;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.queue.FeedRepository;
import org.claimgraph.store.queue.JobRepository;
import org.claimgraph.store.relation.RelationRepository;
import org.claimgraph.store.source.SourceRepository;
import org.claimgraph.store.story.StoryRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// Finds anything by its id.
@GraphQLApi
public class NodeApi {
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final EntityRepository entities;
    private final FeedRepository feeds;
    private final JobRepository jobs;
    private final RelationRepository relations;
    private final ReviewRepository reviews;
    private final SourceRepository sources;
    private final StoryRepository stories;

    NodeApi(
            ArticleRepository articles,
            ClaimRepository claims,
            EntityRepository entities,
            FeedRepository feeds,
            JobRepository jobs,
            RelationRepository relations,
            ReviewRepository reviews,
            SourceRepository sources,
            StoryRepository stories) {
        this.articles = articles;
        this.claims = claims;
        this.entities = entities;
        this.feeds = feeds;
        this.jobs = jobs;
        this.relations = relations;
        this.reviews = reviews;
        this.sources = sources;
        this.stories = stories;
    }

    /// Whatever has this id.
    @Query
    @Description("Whatever has this id; null when nothing has.")
    public @Nullable Node node(@Id @NonNull String id) {
        return nodes(List.of(id)).getFirst();
    }

    /// Whatever has these ids, in their order.
    @Query
    @Description("Whatever has these ids, in their order, null in the place of an id that nothing has.")
    public @NonNull List<Node> nodes(@Id @NonNull List<@NonNull String> ids) {
        Map<TypeId.Type, List<String>> byType = new EnumMap<>(TypeId.Type.class);
        ids.forEach(id -> byType.computeIfAbsent(TypeId.parse(id).type(), type -> new ArrayList<>())
                .add(id));
        Map<String, Node> found = new HashMap<>();
        byType.forEach((type, some) -> found.putAll(find(type, some)));
        List<Node> nodes = new ArrayList<>();
        ids.forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }

    private Map<String, ? extends Node> find(TypeId.Type type, Collection<String> ids) {
        return switch (type) {
            case ARTICLE -> articles.byIds(ids);
            case CLAIM -> claims.byIds(ids);
            case ENTITY -> entities.byIds(ids);
            case SOURCE -> sources.byIds(ids);
            case STORY -> stories.byIds(ids);
            case FEED -> feeds.byIds(ids);
            case JOB -> jobs.byIds(ids);
            case RELATION -> Sides.find(ids, relations);
            case REVIEW -> reviews.byIds(ids);
        };
    }
}
