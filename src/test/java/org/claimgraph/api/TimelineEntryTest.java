package org.claimgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;
import org.claimgraph.model.TimeRelation;
import org.junit.jupiter.api.Test;

class TimelineEntryTest {
    @Test
    void putsOneDayThatTwoZonesTellIntoOneEntry() {
        List<TimelineEntry> entries = TimelineEntry.of(List.of(
                claim("one", time("2031-03-03T00:00:00-05:00", "2031-03-04T00:00:00-05:00", TimePrecision.DAY)),
                claim("two", time("2031-03-03T00:00:00Z", "2031-03-04T00:00:00Z", TimePrecision.DAY))));
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().claims()).extracting(Claim::id).containsExactly("one", "two");
    }

    @Test
    void putsOneMinuteThatTwoZonesTellIntoOneEntry() {
        assertThat(TimelineEntry.of(List.of(
                        claim("one", minute("2031-03-03T12:00:00-05:00")),
                        claim("two", minute("2031-03-03T17:00:00Z")))))
                .hasSize(1);
        assertThat(TimelineEntry.of(List.of(
                        claim("one", minute("2031-03-03T12:00:00-05:00")),
                        claim("two", minute("2031-03-03T12:00:00Z")))))
                .hasSize(2);
    }

    @Test
    void beginsWithTheEarliestAndLeavesOutWhatTellsNoTimeOfItsOwn() {
        TimeExpression year = time("2031-01-01T00:00:00Z", "2032-01-01T00:00:00Z", TimePrecision.YEAR);
        TimeExpression since = new TimeExpression(
                "since", new Span(0, 1), year.start(), year.end(), TimePrecision.YEAR, TimeRelation.SINCE);
        List<TimelineEntry> entries = TimelineEntry.of(
                List.of(claim("late", minute("2031-03-03T12:00:00Z")), claim("since", since), claim("early", year)));
        assertThat(entries).extracting(entry -> entry.claims().getFirst().id()).containsExactly("early", "late");
    }

    private static TimeExpression minute(String start) {
        return time(start, OffsetDateTime.parse(start).plusMinutes(1).toString(), TimePrecision.MINUTE);
    }

    private static TimeExpression time(String start, String end, TimePrecision precision) {
        return new TimeExpression(
                "then",
                new Span(0, 1),
                OffsetDateTime.parse(start),
                OffsetDateTime.parse(end),
                precision,
                TimeRelation.DURING);
    }

    private static Claim claim(String id, TimeExpression time) {
        return new Claim(
                id,
                "article",
                "It opened.",
                "It opened",
                new Span(0, 9),
                List.of(),
                Modality.ASSERTED,
                false,
                null,
                "opened",
                "open",
                null,
                List.of(time),
                List.of(),
                List.of(),
                List.of(),
                0.5);
    }
}
