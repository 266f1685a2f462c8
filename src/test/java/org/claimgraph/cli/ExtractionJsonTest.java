package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.model.Approximation;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Quotation;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;
import org.claimgraph.model.TimeRelation;
import org.junit.jupiter.api.Test;

class ExtractionJsonTest {
    private static final String TEXT =
            "She said: “Ten to 12 ferries left in May, at 7:48 p.m. on May 3,” Ada Finch 🚂.";

    @Test
    void namesAreEntitiesAndPronounsAreNot() {
        JsonNode entities = json(
                        List.of(
                                new Mention(span("She"), "She", EntityType.PERSON, Mention.Form.PRONOUN, "e1"),
                                new Mention(
                                        span("Ada Finch"), "Ada Finch", EntityType.PERSON, Mention.Form.NAME, "e1")),
                        List.of(),
                        List.of(),
                        List.of())
                .get("entities");
        assertThat(entities).singleElement().satisfies(entity -> {
            assertThat(entity.get("text").asText()).isEqualTo("Ada Finch");
            assertThat(TEXT.substring(
                            entity.get("start").asInt(), entity.get("end").asInt()))
                    .isEqualTo("Ada Finch");
            assertThat(entity.get("type").asText()).isEqualTo("PERSON");
            assertThat(entity.get("name").asText()).isEqualTo("Ada M. Finch");
        });
    }

    @Test
    void anIntervalIsItsFirstAndItsLastDay() {
        JsonNode time = time("May", "2026-05-01T00:00Z", "2026-06-01T00:00Z", TimePrecision.MONTH);
        assertThat(time.get("from").asText()).isEqualTo("2026-05-01");
        assertThat(time.get("to").asText()).isEqualTo("2026-05-31");
    }

    @Test
    void aTimeOfDayIsToldToTheMinute() {
        JsonNode time =
                time("7:48 p.m. on May 3", "2026-05-03T19:48+02:00", "2026-05-03T19:49+02:00", TimePrecision.MINUTE);
        assertThat(time.get("from").asText()).isEqualTo("2026-05-03T19:48");
        assertThat(time.get("to").asText()).isEqualTo("2026-05-03T19:48");
    }

    @Test
    void aRangeHasBoundsAndNoValue() {
        Quantity range = new Quantity("any", span("Ten to 12 ferries"), null, 10.0, 12.0, "ferry", Approximation.RANGE);
        JsonNode quantity = json(List.of(), List.of(), List.of(range), List.of())
                .get("quantities")
                .get(0);
        assertThat(quantity.get("text").asText()).isEqualTo("Ten to 12 ferries");
        assertThat(quantity.get("value").isNull()).isTrue();
        assertThat(quantity.get("lower").asDouble()).isEqualTo(10);
        assertThat(quantity.get("upper").asDouble()).isEqualTo(12);
    }

    @Test
    void aQuotationIsItsThreeParts() {
        Quotation quotation = new Quotation(
                null, span("said"), List.of(new Span(10, 20), new Span(22, 30)), Quotation.Kind.DIRECT, null);
        JsonNode attribution = json(List.of(), List.of(), List.of(), List.of(quotation))
                .get("attributions")
                .get(0);
        assertThat(attribution.get("source").isNull()).isTrue();
        assertThat(attribution.get("cue")).hasToString("[4,8]");
        assertThat(attribution.get("content")).hasToString("[[10,20],[22,30]]");
    }

    private static JsonNode time(String words, String start, String end, TimePrecision precision) {
        TimeExpression time = new TimeExpression(
                words,
                span(words),
                OffsetDateTime.parse(start),
                OffsetDateTime.parse(end),
                precision,
                TimeRelation.DURING);
        return json(List.of(), List.of(time), List.of(), List.of()).get("times").get(0);
    }

    private static JsonNode json(
            List<Mention> mentions, List<TimeExpression> times, List<Quantity> quantities, List<Quotation> quotations) {
        NamedEntity finch =
                new NamedEntity("e1", EntityType.PERSON, "Ada M. Finch", List.of(), null, List.of(), List.of(), 2);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ExtractionJson.write(
                TEXT,
                new Extraction(List.of(), List.of(finch), mentions, times, quantities, quotations, List.of()),
                json);
        return json;
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
