package org.claimgraph.api.judgement;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimgraph.api.batch.Batch;
import org.claimgraph.api.batch.Sides;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.ingest.Judge;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.ClaimReview;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.RelationJudgement;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.store.claim.ReviewRepository;
import org.claimgraph.store.entity.EntityUpdate;
import org.claimgraph.store.relation.JudgementRepository;
import org.claimgraph.store.relation.RelationRepository;
import org.claimgraph.store.source.SourceUpdate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// What humans judge. It holds when articles are ingested and compared again (ADR-15).
@GraphQLApi
public class JudgementApi {
    private final Judge judge;
    private final JudgementRepository judgements;
    private final RelationRepository relations;
    private final ReviewRepository reviews;

    JudgementApi(Judge judge, JudgementRepository judgements, RelationRepository relations, ReviewRepository reviews) {
        this.judge = judge;
        this.judgements = judgements;
        this.relations = relations;
        this.reviews = reviews;
    }

    /// Says that a relation holds.
    @Mutation
    @Description("Says that a relation holds. It stays though no rule finds it any more.")
    public @NonNull RelationPayload confirmRelation(@Id @NonNull String id, @Nullable String note, Context context) {
        return judged(id, RelationStatus.CONFIRMED, note, context);
    }

    /// Says that a relation does not hold.
    @Mutation
    @Description("Says that a relation does not hold. It counts for nothing and is never suggested again.")
    public @NonNull RelationPayload rejectRelation(@Id @NonNull String id, @Nullable String note, Context context) {
        return judged(id, RelationStatus.REJECTED, note, context);
    }

    /// Relates two claims.
    @Mutation
    @Description("Relates two claims. Where they are related so already, that is confirmed.")
    public @NonNull RelationPayload relateClaims(@NonNull RelationInput input, Context context) {
        Function<UserError, RelationPayload> refused = error -> new RelationPayload(null, List.of(error));
        return done(context, refused, "input", () -> {
            String id = judge.relate(input.assertion());
            ClaimRelation stored =
                    Objects.requireNonNull(relations.byIds(List.of(id)).get(id));
            return new RelationPayload(Sides.seenFrom(input.claimId(), stored), List.of());
        });
    }

    /// Keeps a review.
    @Mutation
    @Description("Keeps a human's judgement of whether a claim is true.")
    public @NonNull ClaimReviewPayload reviewClaim(@NonNull ClaimReviewInput input, Context context) {
        Function<UserError, ClaimReviewPayload> refused = error -> new ClaimReviewPayload(null, List.of(error));
        return done(context, refused, "input", () -> {
            ClaimReview review = input.review(judge.claimReviewed(input.claimId()));
            return new ClaimReviewPayload(judge.review(input.claimId(), review), List.of());
        });
    }

    /// Makes one entity of several.
    @Mutation
    @Description("Makes one entity of several: \"into\" takes over the names, mentions and claims of the others, whose "
            + "ids lead to it from then on. Can always be undone.")
    public @NonNull EntityPayload mergeEntities(
            @Id @NonNull String into, @Id @NonNull List<@NonNull String> from, Context context) {
        return entity(context, "from", () -> judge.merge(into, from));
    }

    /// Undoes a merge.
    @Mutation
    @Description("Takes an entity out of the one that it was merged into, with its own names, mentions and claims.")
    public @NonNull EntityPayload unmergeEntity(@Id @NonNull String id, Context context) {
        return entity(context, "id", () -> judge.unmerge(id));
    }

    /// Undoes that a name was taken for an entity's.
    @Mutation
    @Description("Makes an entity of its own of those mentions of an entity that call it by one of its aliases: undoes "
            + "that the name was taken for the entity's when articles were read.")
    public @NonNull EntityPayload splitEntity(@Id @NonNull String id, @NonNull String alias, Context context) {
        return entity(context, "alias", () -> judge.split(id, alias));
    }

    /// Takes over what is known better of an entity.
    @Mutation
    @Description("Takes over what is known better of an entity.")
    public @NonNull EntityPayload updateEntity(@Id @NonNull String id, @NonNull EntityUpdate input, Context context) {
        return entity(context, "id", () -> judge.edit(id, input));
    }

    /// Takes over what is known better of a source.
    @Mutation
    @Description("Takes over what is known better of a source.")
    public @NonNull SourcePayload updateSource(@Id @NonNull String id, @NonNull SourceUpdate input, Context context) {
        Function<UserError, SourcePayload> refused = error -> new SourcePayload(null, List.of(error));
        return done(context, refused, "id", () -> new SourcePayload(judge.edit(id, input), List.of()));
    }

    /// What a human said of it.
    @Description("What a human said of it; null when nobody did.")
    public List<@Nullable RelationJudgement> judgement(@Source List<ClaimRelation> some) {
        Map<String, RelationJudgement> known = judgements.of(
                some.stream().map(each -> Sides.stored(each.id())).distinct().toList());
        return some.stream().map(each -> known.get(Sides.stored(each.id()))).toList();
    }

    /// What humans judged of its truth.
    @Description("What humans judged of whether it is true, the latest first.")
    public @NonNull List<@NonNull List<@NonNull ClaimReview>> reviews(@Source List<Claim> some) {
        Map<String, List<ClaimReview>> known =
                reviews.ofClaims(some.stream().map(Claim::id).toList());
        return some.stream()
                .map(each -> known.getOrDefault(each.id(), List.of()))
                .toList();
    }

    private RelationPayload judged(String id, RelationStatus status, @Nullable String note, Context context) {
        Function<UserError, RelationPayload> refused = error -> new RelationPayload(null, List.of(error));
        return done(context, refused, "id", () -> {
            judge.judge(Sides.stored(id), status, note);
            return new RelationPayload(Sides.find(List.of(id), relations).get(id), List.of());
        });
    }

    private static EntityPayload entity(Context context, String field, Supplier<NamedEntity> change) {
        Function<UserError, EntityPayload> refused = error -> new EntityPayload(null, List.of(error));
        return done(context, refused, field, () -> new EntityPayload(change.get(), List.of()));
    }

    private static <P> P done(Context context, Function<UserError, P> refused, String field, Supplier<P> change) {
        Batch.forget(context);
        try {
            return change.get();
        } catch (CodedException problem) {
            return refused.apply(UserError.of(problem, List.of(field)));
        }
    }
}
