package org.claimgraph.extract.claim;

import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.extract.name.Names;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Quotation;
import org.claimgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// All that was found in a text before its claims are read; every span points into `text`.
///
/// @param publishedAt null where it is not known
public record ClaimMaterial(
        AnalyzedText text,
        Names names,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Quotation> quotations,
        List<Citation> citations,
        @Nullable OffsetDateTime publishedAt) {
    public ClaimMaterial {
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        quotations = List.copyOf(quotations);
        citations = List.copyOf(citations);
    }

    ClaimMaterial with(Names others) {
        return new ClaimMaterial(text, others, times, quantities, quotations, citations, publishedAt);
    }
}
