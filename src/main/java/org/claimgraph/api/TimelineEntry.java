package org.claimgraph.api;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.Claim;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;
import org.claimgraph.model.TimeRelation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A time in a story, and what is said to happen in it.
@Description("A time in a story, and what is said to happen in it.")
public record TimelineEntry(
        @Description("The interval's first moment.") @NonNull
        OffsetDateTime start,

        @Description("The interval's end, exclusive.") @NonNull
        OffsetDateTime end,

        @Description("The unit that it is told in.") @NonNull
        TimePrecision precision,

        @NonNull List<@NonNull Claim> claims) {
    /// Two zones can tell one minute; a day is told by its date, whenever it begins in a zone.
    private record Interval(LocalDateTime start, LocalDateTime end) {
        static Interval of(TimeExpression time) {
            return time.precision().compareTo(TimePrecision.DAY) >= 0
                    ? new Interval(time.start().toLocalDateTime(), time.end().toLocalDateTime())
                    : new Interval(universal(time.start()), universal(time.end()));
        }

        private static LocalDateTime universal(OffsetDateTime time) {
            return LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC);
        }
    }

    /// The times of claims, the earliest first, of those that begin together the shortest. A claim stands under its
    /// predicate's time; one that tells only since, until, before or after when is left out.
    static List<TimelineEntry> of(List<Claim> claims) {
        Map<Interval, List<Claim>> byTime = new LinkedHashMap<>();
        for (Claim claim : claims) {
            TimeExpression time = claim.times().getFirst();
            if (time.relation() == TimeRelation.DURING) {
                byTime.computeIfAbsent(Interval.of(time), none -> new ArrayList<>())
                        .add(claim);
            }
        }
        return byTime.values().stream()
                .map(TimelineEntry::at)
                .sorted(Comparator.comparing((TimelineEntry entry) -> entry.start.toInstant())
                        .thenComparing(entry -> entry.end.toInstant()))
                .toList();
    }

    private static TimelineEntry at(List<Claim> claims) {
        TimeExpression time = claims.getFirst().times().getFirst();
        return new TimelineEntry(time.start(), time.end(), time.precision(), claims);
    }
}
