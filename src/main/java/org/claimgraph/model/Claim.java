package org.claimgraph.model;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// One assertion, as one article makes it.
///
/// @param articleId       the article that makes it
/// @param text            stands alone: pronouns and relative dates resolved
/// @param quote           the article's own words: its clause or sentence
/// @param span            where they stand in the article's text
/// @param attribution     outermost first; never empty once stored, the publisher being the last to answer for it
/// @param predicate       the verb group as printed: "will meet with"
/// @param lemma           the predicate's main verb, or the noun of a verbless one, in its base form: "meet"
/// @param times           every time told in the clause, the predicate's own first
/// @param places          every place named in the clause, the predicate's own first
/// @param quantities      every amount told in the clause
/// @param entityIds       the entities it mentions, in order, each once
/// @param checkWorthiness 0 (not worth checking) to 1
@Description("One assertion, as one article makes it.")
public record Claim(
        @Id @NonNull String id,
        @Ignore String articleId,
        @NonNull String text,
        @NonNull String quote,
        @NonNull Span span,
        @NonNull List<@NonNull Attribution> attribution,
        @NonNull Modality modality,
        boolean negated,
        @Nullable Argument subject,
        @NonNull String predicate,
        @Ignore String lemma,
        @Nullable Argument object,
        @Ignore List<TimeExpression> times,
        @Ignore List<Place> places,
        @NonNull List<@NonNull Quantity> quantities,
        @Ignore List<String> entityIds,
        double checkWorthiness)
        implements Node {
    public Claim {
        attribution = List.copyOf(attribution);
        times = List.copyOf(times);
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
        entityIds = List.copyOf(entityIds);
        if (checkWorthiness < 0 || checkWorthiness > 1) {
            throw new IllegalArgumentException("checkWorthiness is 0 to 1, not " + checkWorthiness);
        }
    }

    public Claim withAttribution(List<Attribution> answering) {
        return but(answering, subject, object, places, entityIds, checkWorthiness);
    }

    public Claim withCheckWorthiness(double rating) {
        return but(attribution, subject, object, places, entityIds, rating);
    }

    /// The same claim with other ids for the entities that it names; one that the table leaves out keeps its own.
    public Claim withEntityIds(Map<String, String> ids) {
        return but(
                attribution.stream().map(link -> link.withEntityIds(ids)).toList(),
                subject == null ? null : subject.withEntityIds(ids),
                object == null ? null : object.withEntityIds(ids),
                places.stream().map(place -> place.withEntityIds(ids)).toList(),
                entityIds.stream()
                        .map(id -> ids.getOrDefault(id, id))
                        .distinct()
                        .toList(),
                checkWorthiness);
    }

    private Claim but(
            List<Attribution> answering,
            @Nullable Argument doer,
            @Nullable Argument done,
            List<Place> sites,
            List<String> named,
            double rating) {
        return new Claim(
                id,
                articleId,
                text,
                quote,
                span,
                answering,
                modality,
                negated,
                doer,
                predicate,
                lemma,
                done,
                times,
                sites,
                quantities,
                named,
                rating);
    }
}
