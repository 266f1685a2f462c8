package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    /// What ends the phrase that a longer one is headed by.
    private static final List<String> BREAKS =
            List.of(",", " of ", " in ", " at ", " for ", " from ", " with ", " on ", " (");

    private final Layout layout;
    private final Map<String, NamedEntity> entities;

    Slots(Layout layout) {
        this.layout = layout;
        this.entities = layout.material().names().entities().stream()
                .collect(Collectors.toMap(NamedEntity::id, Function.identity(), (first, again) -> first));
    }

    /// The statement's own times, those told after its verb and next to it first.
    List<TimeExpression> times(Statement statement) {
        return nearest(statement, layout.timesIn(statement.sentence().span()), TimeExpression::span);
    }

    /// The statement's own amounts, without those of whoever is said to tell it: "according to two people".
    List<Quantity> quantities(Statement statement) {
        return nearest(statement, layout.quantitiesIn(statement.sentence().span()), Quantity::span).stream()
                .filter(quantity -> statement.asides().stream().noneMatch(aside -> aside.contains(quantity.span())))
                .filter(quantity -> !isAgeBesideName(quantity))
                .toList();
    }

    /// "Vera Lunde, 34, rows": [AgeClaims] tells it.
    private boolean isAgeBesideName(Quantity quantity) {
        int start = quantity.span().start();
        return Quantity.YEAR_OF_AGE.equals(quantity.unit())
                && layout.material().text().text().startsWith(", ", Math.max(0, start - 2));
    }

    List<Place> places(Statement statement) {
        List<Mention> mentions =
                new ArrayList<>(layout.mentionsIn(statement.sentence().span()));
        mentions.removeIf(mention -> !isPlace(mention));
        return nearest(statement, mentions, Mention::span).stream()
                .map(this::place)
                .toList();
    }

    /// In order of mention, the subject's first when it stands outside of the statement.
    List<String> entityIds(Statement statement) {
        Span subject = statement.subject() == null ? null : statement.subject().span(statement.sentence());
        return layout.mentionsIn(statement.sentence().span()).stream()
                .filter(mention ->
                        statement.owns().test(mention.span()) || (subject != null && subject.contains(mention.span())))
                .map(Mention::entityId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Where organizations and places are named.
    List<Span> bodies(Span span) {
        return layout.mentionsIn(span).stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .filter(mention -> mention.type() == EntityType.ORGANIZATION || mention.type() == EntityType.PLACE)
                .map(Mention::span)
                .toList();
    }

    /// The entity that a phrase is about: the last one before its first preposition or comma, else its first.
    @Nullable
    String headEntity(Span phrase) {
        int end = phrase.start() + firstBreak(phrase.of(layout.material().text().text()));
        Mention last = null;
        for (Mention mention : layout.mentionsIn(phrase)) {
            last = mention.entityId() != null && mention.span().end() <= end ? mention : last;
        }
        return last != null && last.span().end() >= end - 1 ? last.entityId() : null;
    }

    private static int firstBreak(String words) {
        int first = words.length();
        for (String sign : BREAKS) {
            int at = words.indexOf(sign);
            first = at > 0 ? Math.min(first, at) : first;
        }
        return first;
    }

    @Nullable
    NamedEntity entity(@Nullable String id) {
        return id == null ? null : entities.get(id);
    }

    private <T> List<T> nearest(Statement statement, List<T> inSentence, Function<T, Span> span) {
        Span predicate = statement.predicate().span(statement.sentence());
        return inSentence.stream()
                .filter(piece -> statement.owns().test(span.apply(piece)))
                .sorted(Comparator.comparingInt(piece -> distance(predicate, span.apply(piece))))
                .toList();
    }

    /// Words between a verb and a piece; one before the verb counts as a little farther away.
    private static int distance(Span predicate, Span piece) {
        return piece.start() >= predicate.end()
                ? piece.start() - predicate.end()
                : 20 + Math.abs(predicate.start() - piece.end());
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
