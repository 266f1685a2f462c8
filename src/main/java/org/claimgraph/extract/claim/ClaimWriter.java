package org.claimgraph.extract.claim;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Place;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimeRelation;
import org.claimgraph.model.TypeId;
import org.jspecify.annotations.Nullable;

/// Writes a statement down as a claim: fills its slots from what the text holds, says who answers for it, and words
/// it so that it stands alone.
final class ClaimWriter {
    private final String text;
    private final @Nullable OffsetDateTime publishedAt;
    private final String articleId;
    private final Supplier<UUID> ids;
    private final Slots slots;
    private final Chain chain;
    private final Wording wording;

    /// @param antecedents what pronouns stand for that no name does
    ClaimWriter(Layout layout, Map<Span, String> antecedents, String articleId, Supplier<UUID> ids) {
        this.text = layout.material().text().text();
        this.publishedAt = layout.material().publishedAt();
        this.articleId = articleId;
        this.ids = ids;
        this.slots = new Slots(layout);
        this.chain = new Chain(layout, slots);
        this.wording = new Wording(layout, slots, antecedents);
    }

    Claim write(Statement statement) {
        Span predicate = statement.predicate().span(statement.sentence());
        List<TimeExpression> times = slots.times(statement);
        List<Place> places = slots.places(statement);
        List<Quantity> quantities = slots.quantities(statement);
        List<Attribution> attribution = chain.of(statement.quote(), predicate);
        Modality told = Stance.modality(statement, attribution, chain.cueLemma(predicate));
        Claim claim = new Claim(
                TypeId.of(TypeId.Type.CLAIM, ids.get()),
                articleId,
                wording.sentence(statement),
                statement.quote().of(text),
                statement.quote(),
                attribution,
                told == Modality.ASSERTED && isScheduled(statement, times) ? Modality.PLANNED : told,
                statement.negated(),
                argument(statement, statement.subject()),
                predicate.of(text),
                statement.lemma(),
                argument(statement, statement.object()),
                times,
                places,
                quantities,
                slots.entityIds(statement),
                0);
        return CheckWorthiness.rated(claim);
    }

    /// "opens on Friday": told in the present, of a time that is still to come.
    private boolean isScheduled(Statement statement, List<TimeExpression> times) {
        String tense =
                statement.sentence().tokens().get(statement.predicate().from()).tag();
        boolean present = tense.equals("VBZ") || tense.equals("VBP");
        TimeExpression time = times.isEmpty() ? null : times.getFirst();
        return present
                && publishedAt != null
                && time != null
                && time.relation() == TimeRelation.DURING
                && time.start().isAfter(publishedAt);
    }

    /// That someone holds an office: "Sean Duffy is acting chief of NASA".
    ///
    /// @param name  the holder
    /// @param title the office as printed, with the body before it: "NASA's acting chief"
    Claim role(Sentence sentence, Range name, Range title) {
        Range both = new Range(Math.min(name.from(), title.from()), Math.max(name.to(), title.to()));
        Claim claim = write(being(sentence, both, name, title, title));
        Office office = Office.of(sentence, title, slots.bodies(title.span(sentence)));
        Argument held = new Argument(office.words(), title.span(sentence), slots.headEntity(title.span(sentence)));
        String holder = name.span(sentence).of(text);
        String verb = office.past() ? "was" : "is";
        return restated(claim, holder + " " + verb + " " + office.words() + ".", verb, held, claim.quantities());
    }

    /// How old someone is: "Vera Lunde is 34".
    ///
    /// @param name the person
    /// @param age  behind the comma behind the name
    Claim age(Sentence sentence, Range name, Quantity age) {
        Range years = Range.over(sentence, age.span());
        Range both = new Range(name.from(), years.to());
        String person = name.span(sentence).of(text);
        return CheckWorthiness.rated(restated(
                write(being(sentence, both, name, years, years)),
                person + " is " + age.text() + ".",
                "is",
                new Argument(age.text(), age.span(), null),
                List.of(age)));
    }

    /// That something is an amount: "Trips taken last year is 22 million".
    ///
    /// @param told   the words that say what it is
    /// @param figure the amount, before them
    Claim figure(Sentence sentence, Range told, Quantity figure) {
        Range words = told.trimmed(sentence);
        Span span = words.span(sentence);
        Statement statement = being(sentence, words, words, new Range(words.from(), words.from() + 1), null);
        String subject = wording.sentence(statement);
        Claim claim = restated(
                write(statement),
                subject.substring(0, subject.length() - 1) + ": " + figure.text() + ".",
                "is",
                new Argument(figure.text(), figure.span(), null),
                List.of(figure));
        Span whole = figure.span().joined(span);
        return CheckWorthiness.rated(new Claim(
                claim.id(),
                articleId,
                claim.text(),
                whole.of(text),
                whole,
                claim.attribution(),
                claim.modality(),
                false,
                claim.subject(),
                "is",
                "be",
                claim.object(),
                claim.times(),
                claim.places(),
                List.of(figure),
                claim.entityIds(),
                claim.checkWorthiness()));
    }

    /// What is so by words without a verb.
    private static Statement being(
            Sentence sentence, Range words, Range subject, Range predicate, @Nullable Range object) {
        Span span = words.span(sentence);
        return new Statement(
                sentence,
                span,
                words,
                List.of(),
                null,
                subject,
                predicate,
                "be",
                object,
                Modality.ASSERTED,
                false,
                span::contains);
    }

    private static Claim restated(
            Claim claim, String text, String predicate, Argument object, List<Quantity> quantities) {
        return new Claim(
                claim.id(),
                claim.articleId(),
                text,
                claim.quote(),
                claim.span(),
                claim.attribution(),
                Modality.ASSERTED,
                false,
                claim.subject(),
                predicate,
                "be",
                object,
                claim.times(),
                claim.places(),
                quantities,
                claim.entityIds(),
                claim.checkWorthiness());
    }

    private @Nullable Argument argument(Statement statement, @Nullable Range range) {
        if (range == null || range.isEmpty()) {
            return null;
        }
        Span span = range.span(statement.sentence());
        return new Argument(wording.phrase(span), span, slots.headEntity(span));
    }
}
