package org.claimgraph.api;

import io.smallrye.graphql.api.Context;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.claimgraph.api.batch.Lookups;
import org.claimgraph.api.batch.Nested;
import org.claimgraph.api.batch.Sides;
import org.claimgraph.api.connection.ClaimConnection;
import org.claimgraph.api.connection.ClaimRelationConnection;
import org.claimgraph.api.connection.Paging;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Corroboration;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.Standing;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.store.claim.ClaimFilter;
import org.claimgraph.store.claim.ClaimOrder;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.listing.NestedListing;
import org.claimgraph.store.relation.RelationRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Claims, and how they stand to each other.
@GraphQLApi
public class ClaimApi {
    private final ClaimRepository claims;
    private final RelationRepository relations;
    private final Lookups lookups;

    ClaimApi(ClaimRepository claims, RelationRepository relations, Lookups lookups) {
        this.claims = claims;
        this.relations = relations;
        this.lookups = lookups;
    }

    /// One claim.
    @Query
    @Description("The claim of this id; null when there is none.")
    public @Nullable Claim claim(@Id @NonNull String id) {
        return claims.byIds(List.of(id)).get(id);
    }

    /// All claims.
    @Query
    @Description("All claims, or those that the filter lets through, LAST_INGESTED_FIRST when no order is given.")
    public @NonNull ClaimConnection claims(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable ClaimFilter filter,
            @Nullable ClaimOrder orderBy) {
        Listing<Claim> listing = claims.all(filter, orderBy == null ? ClaimOrder.LAST_INGESTED_FIRST : orderBy);
        return new ClaimConnection(listing.page(Paging.of(first, after, last, before)), listing::count);
    }

    /// The article that makes it.
    @Description("The article that makes it.")
    public @NonNull CompletionStage<@Nullable Article> article(@Source Claim claim, Context context) {
        return lookups.article(context, claim.articleId());
    }

    /// When it is said to happen.
    @Description("When: the time that the predicate itself has, else the first one told.")
    public @Nullable TimeExpression time(@Source Claim claim) {
        return claim.times().isEmpty() ? null : claim.times().getFirst();
    }

    /// Where it is said to happen.
    @Description("Where: the place that the predicate itself has, else the first one told, where it is an entity.")
    public @Nullable CompletionStage<@Nullable NamedEntity> place(@Source Claim claim, Context context) {
        String place =
                claim.places().isEmpty() ? null : claim.places().getFirst().entityId();
        return lookups.entity(context, place);
    }

    /// The entities that it mentions.
    @Description("The entities that it mentions, in their order.")
    public @NonNull CompletionStage<List<@NonNull NamedEntity>> entities(@Source Claim claim, Context context) {
        return lookups.entities(context, claim.entityIds());
    }

    /// How it fares among all that has been read.
    @Description("How it fares among all that has been read, or asOf a time: by what had been published until then.")
    public @NonNull CompletionStage<Standing> standing(
            @Source Claim claim, @Nullable OffsetDateTime asOf, Context context) {
        return lookups.standing(context, claim.id(), asOf)
                .thenApply(stored -> stored == null ? Standing.SINGLE_SOURCE : stored.standing());
    }

    /// Who says the same.
    @Description("Who says the same, the claim itself included; asOf a time, of what had been published until then.")
    public @NonNull CompletionStage<Corroboration> corroboration(
            @Source Claim claim, @Nullable OffsetDateTime asOf, Context context) {
        return lookups.standing(context, claim.id(), asOf)
                .thenApply(stored -> stored == null ? new Corroboration(1, 1, 1, List.of()) : stored.corroboration());
    }

    /// How it stands to other claims.
    @Description(
            "How it stands to other claims, the surest first, rejected ones left out unless asked for. "
                    + "asOf a time, those between what had been published until then. In each the claim is \"claim\", its counterpart \"other\".")
    public @NonNull CompletionStage<ClaimRelationConnection> relations(
            @Source Claim claim,
            @Nullable Integer first,
            @Nullable String after,
            @io.smallrye.graphql.api.Nullable List<@NonNull RelationKind> kinds,
            @io.smallrye.graphql.api.Nullable List<@NonNull RelationStatus> status,
            @Nullable OffsetDateTime asOf,
            Context context) {
        NestedListing<ClaimRelation> sides =
                relations.ofClaim(kinds, status, asOf).map(Sides::seenFrom);
        Nested<?, ClaimRelationConnection> nested =
                new Nested<>("Claim.relations", sides, ClaimRelationConnection::new);
        return nested.connection(context, claim.id(), Paging.first(first, after), kinds, status, asOf);
    }

    /// The claim that the relation is told of.
    @Description("The claim that the relation is told of.")
    public @NonNull CompletionStage<@Nullable Claim> claim(@Source ClaimRelation relation, Context context) {
        return lookups.claim(context, relation.claimId());
    }

    /// Its counterpart.
    @Description("Its counterpart.")
    public @NonNull CompletionStage<@Nullable Claim> other(@Source ClaimRelation relation, Context context) {
        return lookups.claim(context, relation.otherId());
    }

    /// Whether the kind reads the other way round.
    @Description("Whether the kind reads from \"other\" to \"claim\": the other claim supersedes, refines or repeats "
            + "this one. Always false for SUPPORTS and CONTRADICTS, which go both ways.")
    public boolean reversed(@Source ClaimRelation relation) {
        return switch (relation.kind()) {
            case SUPPORTS, CONTRADICTS -> false;
            case REFINES, SUPERSEDES, REPEATS -> Sides.isMirrored(relation.id());
        };
    }

    /// The entity that the words name.
    @Description("The entity at its head, where there is one.")
    public @Nullable CompletionStage<@Nullable NamedEntity> entity(@Source Argument argument, Context context) {
        return lookups.entity(context, argument.entityId());
    }

    /// The entity that speaks.
    @Description("The speaker, where it is an entity.")
    public @Nullable CompletionStage<@Nullable NamedEntity> entity(@Source Attribution attribution, Context context) {
        return lookups.entity(context, attribution.entityId());
    }
}
