package org.claimgraph.read.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.claimgraph.read.text.DateReader;
import org.jspecify.annotations.Nullable;

/// Reads the dates of feeds: RFC 3339 and RFC 822 as they should be, and as they are: two-digit years, dashes
/// between day, month and year, seconds since 1970.
final class FeedDates {
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{1,2}[ -]\\p{L}{3,12}\\.?[ -])(\\d\\d)(?=\\s+\\d{1,2}:)");
    /// "3-Mar-2026", which others write with spaces.
    private static final Pattern DASHED = Pattern.compile("(\\d{1,2})-(\\p{L}{3,12})-(\\d{4})");

    private final DateReader dates;

    FeedDates(DateReader dates) {
        this.dates = dates;
    }

    @Nullable
    OffsetDateTime read(String text) {
        String date = text.strip();
        if (EPOCH.matcher(date).matches()) {
            long time = Long.parseLong(date);
            return Instant.ofEpochMilli(date.length() == 10 ? 1000 * time : time)
                    .atOffset(ZoneOffset.UTC);
        }
        String full = SHORT_YEAR.matcher(date).replaceFirst("$120$2");
        return dates.read(DASHED.matcher(full).replaceFirst("$1 $2 $3"));
    }
}
