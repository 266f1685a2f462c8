package org.claimgraph.api;

import io.smallrye.graphql.api.Context;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.claimgraph.api.batch.Batch;
import org.claimgraph.api.batch.Lookups;
import org.claimgraph.api.batch.Nested;
import org.claimgraph.api.connection.ArticleConnection;
import org.claimgraph.api.connection.EntityConnection;
import org.claimgraph.api.connection.FindingConnection;
import org.claimgraph.api.connection.Paging;
import org.claimgraph.api.connection.StoryConnection;
import org.claimgraph.ingest.Hindsight;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Finding;
import org.claimgraph.model.FindingKind;
import org.claimgraph.model.Position;
import org.claimgraph.model.Story;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.listing.Page;
import org.claimgraph.store.listing.PageRequest;
import org.claimgraph.store.source.SourceRepository;
import org.claimgraph.store.story.FindingRepository;
import org.claimgraph.store.story.StoryFilter;
import org.claimgraph.store.story.StoryOrder;
import org.claimgraph.store.story.StoryRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Stories, and what their articles agree and differ on.
@GraphQLApi
public class StoryApi {
    private final StoryRepository stories;
    private final FindingRepository findings;
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final EntityRepository entities;
    private final SourceRepository sources;
    private final Hindsight hindsight;
    private final Lookups lookups;

    StoryApi(
            StoryRepository stories,
            FindingRepository findings,
            ArticleRepository articles,
            ClaimRepository claims,
            EntityRepository entities,
            SourceRepository sources,
            Hindsight hindsight,
            Lookups lookups) {
        this.stories = stories;
        this.findings = findings;
        this.articles = articles;
        this.claims = claims;
        this.entities = entities;
        this.sources = sources;
        this.hindsight = hindsight;
        this.lookups = lookups;
    }

    /// One story.
    @Query
    @Description("The story of this id; null when there is none.")
    public @Nullable Story story(@Id @NonNull String id) {
        return stories.byIds(List.of(id)).get(id);
    }

    /// All stories.
    @Query
    @Description("All stories, or those that the filter lets through, NEWEST_FIRST when no order is given.")
    public @NonNull StoryConnection stories(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable StoryFilter filter,
            @Nullable StoryOrder orderBy) {
        Listing<Story> listing = stories.all(filter, orderBy == null ? StoryOrder.NEWEST_FIRST : orderBy);
        return new StoryConnection(listing.page(Paging.of(first, after, last, before)), listing::count);
    }

    /// Its articles.
    @Description("The articles that tell it, in the order in which they became known.")
    public @NonNull CompletionStage<ArticleConnection> articles(
            @Source Story story, @Nullable Integer first, @Nullable String after, Context context) {
        Nested<?, ArticleConnection> nested =
                new Nested<>("Story.articles", articles.ofStory(), ArticleConnection::new);
        return nested.connection(context, story.id(), Paging.first(first, after));
    }

    /// Who tells it.
    @Description("The publishers of its articles, by name.")
    public @NonNull List<@NonNull List<org.claimgraph.model.@NonNull Source>> sources(@Source List<Story> told) {
        Map<String, List<org.claimgraph.model.Source>> found =
                sources.ofStories(told.stream().map(Story::id).toList());
        return told.stream()
                .map(each -> found.getOrDefault(each.id(), List.of()))
                .toList();
    }

    /// Who and what it is about.
    @Description("The entities that its articles mention, by name.")
    public @NonNull CompletionStage<EntityConnection> entities(
            @Source Story story, @Nullable Integer first, @Nullable String after, Context context) {
        Nested<?, EntityConnection> nested = new Nested<>("Story.entities", entities.inStory(), EntityConnection::new);
        return nested.connection(context, story.id(), Paging.first(first, after));
    }

    /// What happened when.
    @Description("What happened, or is to happen, when, the earliest first; each time with the claims that tell it. "
            + "asOf a time: as told by what had been published until then.")
    public @NonNull CompletionStage<List<@NonNull TimelineEntry>> timeline(
            @Source Story story, @Nullable OffsetDateTime asOf, Context context) {
        return Batch.<List<Claim>>of(context, "Story.timeline", Arrays.asList(asOf), ids -> claims.timed(ids, asOf))
                .load(story.id())
                .thenApply(timed -> TimelineEntry.of(timed == null ? List.of() : timed));
    }

    /// What its articles agree and differ on.
    @Description(
            "The questions that its articles answer, and the answers, the most telling first. asOf a time: by what "
                    + "had been published until then, by today's rules and judgements.")
    public @NonNull CompletionStage<FindingConnection> findings(
            @Source Story story,
            @Nullable Integer first,
            @Nullable String after,
            @io.smallrye.graphql.api.Nullable List<@NonNull FindingKind> kinds,
            @Nullable OffsetDateTime asOf,
            Context context) {
        PageRequest request = Paging.first(first, after);
        if (asOf == null) {
            Nested<?, FindingConnection> nested =
                    new Nested<>("Story.findings", findings.ofStory(kinds), FindingConnection::new);
            return nested.connection(context, story.id(), request, kinds);
        }
        return Batch.<List<Finding>>of(context, "Story.findings", List.of(asOf), ids -> hindsight.findings(ids, asOf))
                .load(story.id())
                .thenApply(answered -> {
                    List<Finding> wanted = answered.stream()
                            .filter(finding -> kinds == null || kinds.contains(finding.kind()))
                            .toList();
                    return new FindingConnection(Page.of(wanted, request), wanted::size);
                });
    }

    /// The claims that give the answer.
    @Description("The claims that give this answer.")
    public @NonNull CompletionStage<List<@NonNull Claim>> claims(@Source Position position, Context context) {
        return lookups.claims(context, position.claimIds());
    }

    /// Who gives the answer.
    @Description("The publishers that give this answer.")
    public @NonNull CompletionStage<List<org.claimgraph.model.@NonNull Source>> sources(
            @Source Position position, Context context) {
        return lookups.sources(context, position.sourceIds());
    }
}
