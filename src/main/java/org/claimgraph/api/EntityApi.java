package org.claimgraph.api;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.claimgraph.api.batch.Batch;
import org.claimgraph.api.batch.Lookups;
import org.claimgraph.api.batch.Nested;
import org.claimgraph.api.connection.ArticleConnection;
import org.claimgraph.api.connection.ClaimConnection;
import org.claimgraph.api.connection.EntityConnection;
import org.claimgraph.api.connection.Paging;
import org.claimgraph.api.connection.RelatedEntityConnection;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.ExternalId;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.RelatedEntity;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimFilter;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.entity.EntityFilter;
import org.claimgraph.store.entity.EntityOrder;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.listing.Page;
import org.claimgraph.store.listing.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// People, organizations, places and other named things.
@GraphQLApi
public class EntityApi {
    private final EntityRepository entities;
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final Lookups lookups;

    EntityApi(EntityRepository entities, ArticleRepository articles, ClaimRepository claims, Lookups lookups) {
        this.entities = entities;
        this.articles = articles;
        this.claims = claims;
        this.lookups = lookups;
    }

    /// One entity.
    @Query
    @Description("The entity of this id, or the most mentioned one of this name or alias, in capitals or not; "
            + "null when there is none.")
    public @Nullable NamedEntity entity(@Id @Nullable String id, @Nullable String name) {
        if (id != null && name == null) {
            return entities.byIds(List.of(id)).get(id);
        }
        if (name != null && id == null) {
            return entities.byName(name);
        }
        throw new CodedException(ErrorCode.BAD_INPUT, "Give the id or the name of the entity, one of them.");
    }

    /// All entities.
    @Query
    @Description("All entities, or those that the filter lets through, by NAME when no order is given.")
    public @NonNull EntityConnection entities(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable EntityFilter filter,
            @Nullable EntityOrder orderBy) {
        Listing<NamedEntity> listing = entities.all(filter, orderBy == null ? EntityOrder.NAME : orderBy);
        return new EntityConnection(listing.page(Paging.of(first, after, last, before)), listing::count);
    }

    /// Others that may be the same.
    @Description(
            "Others of its type that may be the same thing: the fullest name of one is a name of the other, or its "
                    + "acronym or surname. They were not held for one, as their offices or places differ or too little is told.")
    public @NonNull List<@NonNull List<@NonNull NamedEntity>> possibleDuplicates(@Source List<NamedEntity> some) {
        Map<String, List<NamedEntity>> found =
                entities.possibleDuplicates(some.stream().map(NamedEntity::id).toList());
        return some.stream()
                .map(each -> found.getOrDefault(each.id(), List.of()))
                .toList();
    }

    /// What is mentioned beside it.
    @Description("The entities that stand beside it in the most articles, those first; a hundred at most.")
    public @NonNull CompletionStage<RelatedEntityConnection> related(
            @Source NamedEntity entity, @Nullable Integer first, @Nullable String after, Context context) {
        PageRequest request = Paging.first(first, after);
        return Batch.<List<RelatedEntity>>of(context, "Entity.related", List.of(), entities::related)
                .load(entity.id())
                .thenApply(beside -> RelatedEntityConnection.of(Page.of(beside == null ? List.of() : beside, request)));
    }

    /// The entity.
    @Description("The entity.")
    public @NonNull CompletionStage<@Nullable NamedEntity> entity(@Source RelatedEntity related, Context context) {
        return lookups.entity(context, related.entityId());
    }

    /// What it is known by elsewhere.
    @Description("What it is known by elsewhere.")
    public @NonNull List<@NonNull List<@NonNull ExternalId>> externalIds(@Source List<NamedEntity> some) {
        Map<String, List<ExternalId>> found =
                entities.externalIds(some.stream().map(NamedEntity::id).toList());
        return some.stream()
                .map(each -> found.getOrDefault(each.id(), List.of()))
                .toList();
    }

    /// The articles that mention it.
    @Description("The articles that mention it, newest first.")
    public @NonNull CompletionStage<ArticleConnection> articles(
            @Source NamedEntity entity, @Nullable Integer first, @Nullable String after, Context context) {
        Nested<?, ArticleConnection> nested =
                new Nested<>("Entity.articles", articles.mentioning(), ArticleConnection::new);
        return nested.connection(context, entity.id(), Paging.first(first, after));
    }

    /// The claims that mention it.
    @Description("The claims that mention it, the last ingested first.")
    public @NonNull CompletionStage<ClaimConnection> claims(
            @Source NamedEntity entity,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable ClaimFilter filter,
            Context context) {
        Nested<?, ClaimConnection> nested = new Nested<>("Entity.claims", claims.about(filter), ClaimConnection::new);
        return nested.connection(context, entity.id(), Paging.first(first, after), filter);
    }
}
