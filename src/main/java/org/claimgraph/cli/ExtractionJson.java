package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Place;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Quotation;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/// What a text says as JSON: what `extract --json` and `extract --jsonl` answer. Offsets are UTF-16 code units,
/// half-open, into the text; every `text` of a span is exactly those words.
final class ExtractionJson {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final String text;
    private final Map<String, String> names;

    private ExtractionJson(String text, Extraction extraction) {
        this.text = text;
        names = extraction.entities().stream().collect(Collectors.toMap(NamedEntity::id, NamedEntity::name));
    }

    static void write(String text, Extraction extraction, ObjectNode json) {
        new ExtractionJson(text, extraction).write(extraction, json);
    }

    private void write(Extraction extraction, ObjectNode json) {
        spans(extraction.sentences(), json.putArray("sentences"));
        ArrayNode entities = json.putArray("entities");
        extraction.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .forEach(mention -> write(mention, entities.addObject()));
        ArrayNode times = json.putArray("times");
        extraction.times().forEach(time -> write(time, times.addObject()));
        ArrayNode quantities = json.putArray("quantities");
        extraction.quantities().forEach(quantity -> write(quantity, quantities.addObject()));
        ArrayNode attributions = json.putArray("attributions");
        extraction.quotations().forEach(quotation -> write(quotation, attributions.addObject()));
        ArrayNode claims = json.putArray("claims");
        extraction.claims().forEach(claim -> write(claim, claims.addObject()));
    }

    private void write(Mention mention, ObjectNode json) {
        words(mention.span(), json);
        json.put("type", mention.type().name());
        json.put("name", name(mention.entityId()));
    }

    /// A time of day is told to the minute, everything else as its first and its last day.
    private void write(TimeExpression time, ObjectNode json) {
        words(time.span(), json);
        boolean timeOfDay = time.precision() == TimePrecision.MINUTE || time.precision() == TimePrecision.HOUR;
        json.put("from", timeOfDay ? MINUTE.format(time.start()) : day(time.start()));
        json.put("to", timeOfDay ? MINUTE.format(time.start()) : day(time.end().minusNanos(1)));
        json.put("precision", time.precision().name());
        json.put("relation", time.relation().name());
    }

    private void write(Quantity quantity, ObjectNode json) {
        words(quantity.span(), json);
        json.put("value", quantity.value());
        json.put("lower", quantity.lower());
        json.put("upper", quantity.upper());
        json.put("unit", quantity.unit());
        json.put("approximation", quantity.approximation().name());
    }

    private void write(Quotation quotation, ObjectNode json) {
        span(quotation.source(), "source", json);
        span(quotation.cue(), "cue", json);
        spans(quotation.content(), json.putArray("content"));
        json.put("kind", quotation.kind().name());
        json.put("speaker", name(quotation.entityId()));
    }

    private void write(Claim claim, ObjectNode json) {
        json.put("text", claim.text());
        json.put("quote", claim.quote());
        json.put("start", claim.span().start());
        json.put("end", claim.span().end());
        ArrayNode attribution = json.putArray("attribution");
        claim.attribution().forEach(link -> write(link, attribution.addObject()));
        json.put("modality", claim.modality().name());
        json.put("negated", claim.negated());
        json.put("subject", words(claim.subject()));
        json.put("predicate", claim.predicate());
        json.put("object", words(claim.object()));
        ArrayNode times = json.putArray("times");
        claim.times().forEach(time -> write(time, times.addObject()));
        DocumentJson.texts(claim.places().stream().map(Place::name).toList(), json.putArray("places"));
        ArrayNode quantities = json.putArray("quantities");
        claim.quantities().forEach(quantity -> write(quantity, quantities.addObject()));
        DocumentJson.texts(claim.entityIds().stream().map(this::name).toList(), json.putArray("entities"));
        json.put("checkWorthiness", claim.checkWorthiness());
    }

    private static void write(Attribution link, ObjectNode json) {
        json.put("kind", link.kind().name());
        json.put("name", link.name());
        json.put("cue", link.cue());
    }

    private void words(Span span, ObjectNode json) {
        json.put("start", span.start());
        json.put("end", span.end());
        json.put("text", span.of(text));
    }

    private static @Nullable String words(@Nullable Argument argument) {
        return argument == null ? null : argument.text();
    }

    private @Nullable String name(@Nullable String entityId) {
        return entityId == null ? null : names.getOrDefault(entityId, entityId);
    }

    private static void span(@Nullable Span span, String name, ObjectNode json) {
        if (span == null) {
            json.putNull(name);
        } else {
            json.putArray(name).add(span.start()).add(span.end());
        }
    }

    private static void spans(Iterable<Span> spans, ArrayNode json) {
        spans.forEach(span -> json.addArray().add(span.start()).add(span.end()));
    }

    private static String day(OffsetDateTime time) {
        return time.toLocalDate().toString();
    }
}
