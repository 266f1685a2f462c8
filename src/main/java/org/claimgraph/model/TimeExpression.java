package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Words that name a time, and the interval they mean: "Wednesday", "October 2018", "11:43 a.m. EDT on August 1".
///
/// @param text      the expression alone: "2018" in "since 2018"
/// @param span      where it stands in the article's text
/// @param start     first moment of the interval, inclusive. A text that names no zone is read in the zone of its
///                  publication, UTC when that is not known
/// @param end       the interval's end, exclusive: "July 2025" ends at 2025-08-01T00:00
/// @param precision the unit it is told in
/// @param relation  how the event lies to the interval
@Description("Words that name a time, and the interval they mean: \"Wednesday\", \"October 2018\", \"11:43 a.m.")
public record TimeExpression(
        @NonNull String text,
        @NonNull Span span,
        @NonNull OffsetDateTime start,
        @NonNull OffsetDateTime end,
        @NonNull TimePrecision precision,
        @NonNull TimeRelation relation) {
    public TimeExpression {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A time's start lies before its end: " + start + ", " + end);
        }
    }
}
