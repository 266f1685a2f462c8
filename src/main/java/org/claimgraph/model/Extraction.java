package org.claimgraph.model;

import java.util.List;

/// What one text says: all that `extract` finds in a document.
///
/// Entities are those of this text alone, with ids of their own until `ingest` resolves them against the store.
///
/// @param sentences  in order, not overlapping; credits and headings that are not sentences stand alone
/// @param entities   each thing once, however often it is mentioned
/// @param mentions   in order of their spans
/// @param times      every time expression of the text, in order
/// @param quantities every amount of the text, in order
/// @param quotations in order of their content
/// @param claims     in order of their spans; `articleId` is the one given to the extractor
public record Extraction(
        List<Span> sentences,
        List<NamedEntity> entities,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Quotation> quotations,
        List<Claim> claims) {
    public Extraction {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        quotations = List.copyOf(quotations);
        claims = List.copyOf(claims);
    }
}
