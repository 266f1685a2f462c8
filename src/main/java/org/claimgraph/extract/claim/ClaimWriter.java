package org.claimgraph.extract.claim;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Place;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TypeId;
import org.jspecify.annotations.Nullable;

/// Writes a statement down as a claim: fills its slots from what the text holds, says who answers for it, and words
/// it so that it stands alone.
final class ClaimWriter {
    private final String text;
    private final String articleId;
    private final Supplier<UUID> ids;
    private final Slots slots;
    private final Chain chain;
    private final Wording wording;

    ClaimWriter(ClaimMaterial material, String articleId, Supplier<UUID> ids) {
        this.text = material.text().text();
        this.articleId = articleId;
        this.ids = ids;
        this.slots = new Slots(material);
        this.chain = new Chain(material);
        this.wording = new Wording(material);
    }

    Claim write(Statement statement) {
        Span predicate = statement.predicate().span(statement.sentence());
        List<TimeExpression> times = slots.times(statement);
        List<Place> places = slots.places(statement);
        List<Quantity> quantities = slots.quantities(statement);
        List<Attribution> attribution = chain.of(statement.quote(), predicate);
        Claim claim = new Claim(
                TypeId.of(TypeId.Type.CLAIM, ids.get()),
                articleId,
                wording.sentence(statement),
                statement.quote().of(text),
                statement.quote(),
                attribution,
                Stance.modality(statement, attribution, chain.cueLemma(predicate)),
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

    private @Nullable Argument argument(Statement statement, @Nullable Range range) {
        if (range == null || range.isEmpty()) {
            return null;
        }
        Span span = range.span(statement.sentence());
        return new Argument(wording.phrase(span), span, slots.headEntity(span));
    }
}
