package org.claimgraph.extract.claim;

import java.util.List;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Quotation;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;

/// A text's material by where it lies, so that each claim looks only at what stands beside it.
final class Layout {
    private final ClaimMaterial material;
    private final SpanIndex<Mention> mentions;
    private final SpanIndex<TimeExpression> times;
    private final SpanIndex<Quantity> quantities;
    private final SpanIndex<Quotation> contents;
    private final SpanIndex<Quotation> cues;

    Layout(ClaimMaterial material) {
        this.material = material;
        mentions = SpanIndex.of(material.names().mentions(), Mention::span);
        times = SpanIndex.of(material.times(), TimeExpression::span);
        quantities = SpanIndex.of(material.quantities(), Quantity::span);
        contents = SpanIndex.ofAll(material.quotations(), Quotation::content);
        cues = SpanIndex.ofAll(material.quotations(), Layout::cue);
    }

    private static List<Span> cue(Quotation quotation) {
        Span cue = quotation.cue();
        return cue == null ? List.of() : List.of(cue);
    }

    ClaimMaterial material() {
        return material;
    }

    List<Mention> mentionsIn(Span span) {
        return mentions.within(span);
    }

    /// The people who are named there.
    List<Mention> peopleIn(Span span) {
        return mentionsIn(span).stream()
                .filter(mention -> mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME)
                .toList();
    }

    List<TimeExpression> timesIn(Span span) {
        return times.within(span);
    }

    List<Quantity> quantitiesIn(Span span) {
        return quantities.within(span);
    }

    /// The quotations that quote all of some words.
    List<Quotation> quotationsOf(Span words) {
        return contents.around(words);
    }

    /// The quotations whose cue stands among some words.
    List<Quotation> quotationsCuedBy(Span words) {
        return cues.touching(words);
    }
}
