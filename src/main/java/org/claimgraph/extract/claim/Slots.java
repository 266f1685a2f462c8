package org.claimgraph.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Place;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Times, places, amounts and entities of a text, to be dealt out among its statements.
final class Slots {
    private final ClaimMaterial material;
    private final Map<String, NamedEntity> entities;

    Slots(ClaimMaterial material) {
        this.material = material;
        this.entities = material.names().entities().stream()
                .collect(Collectors.toMap(NamedEntity::id, Function.identity(), (first, again) -> first));
    }

    /// The statement's own times, those told after its verb and next to it first.
    List<TimeExpression> times(Statement statement) {
        return nearest(statement, material.times().stream(), TimeExpression::span);
    }

    List<Quantity> quantities(Statement statement) {
        return nearest(statement, material.quantities().stream(), Quantity::span);
    }

    List<Place> places(Statement statement) {
        Stream<Mention> mentions = material.names().mentions().stream().filter(Slots::isPlace);
        return nearest(statement, mentions, Mention::span).stream()
                .map(this::place)
                .toList();
    }

    /// In order of mention, the subject's first when it stands outside of the statement.
    List<String> entityIds(Statement statement) {
        Span subject = statement.subject() == null ? null : statement.subject().span(statement.sentence());
        return material.names().mentions().stream()
                .filter(mention ->
                        owned(statement, mention.span()) || (subject != null && subject.contains(mention.span())))
                .map(Mention::entityId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// The entity that a phrase is about: the last one before its first preposition or comma, else its first.
    @Nullable
    String headEntity(Span phrase) {
        String words = phrase.of(material.text().text());
        int end = phrase.start() + firstBreak(words);
        List<Mention> within = material.names().mentions().stream()
                .filter(mention -> mention.entityId() != null && phrase.contains(mention.span()))
                .toList();
        return within.stream()
                .filter(mention -> mention.span().end() <= end)
                .reduce((first, second) -> second)
                .filter(mention -> mention.span().end() >= end - 1)
                .map(Mention::entityId)
                .orElse(null);
    }

    private static int firstBreak(String words) {
        return Stream.of(",", " of ", " in ", " at ", " for ", " from ", " with ", " on ", " (")
                .mapToInt(words::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(words.length());
    }

    @Nullable
    NamedEntity entity(@Nullable String id) {
        return id == null ? null : entities.get(id);
    }

    private <T> List<T> nearest(Statement statement, Stream<T> all, Function<T, Span> span) {
        Span predicate = statement.predicate().span(statement.sentence());
        return all.filter(piece -> owned(statement, span.apply(piece)))
                .sorted(Comparator.comparingInt(piece -> distance(predicate, span.apply(piece))))
                .toList();
    }

    /// Words between a verb and a piece; one before the verb counts as a little farther away.
    private static int distance(Span predicate, Span piece) {
        return piece.start() >= predicate.end()
                ? piece.start() - predicate.end()
                : 20 + Math.abs(predicate.start() - piece.end());
    }

    private static boolean owned(Statement statement, Span piece) {
        return statement.sentence().span().contains(piece) && statement.owns().test(piece);
    }

    private static boolean isPlace(Mention mention) {
        return mention.type() == EntityType.PLACE && mention.form() != Mention.Form.PRONOUN;
    }

    private Place place(Mention mention) {
        NamedEntity entity = entity(mention.entityId());
        return new Place(
                mention.text(),
                mention.span(),
                entity == null ? mention.text() : entity.name(),
                mention.entityId(),
                entity == null ? List.of() : entity.within());
    }
}
