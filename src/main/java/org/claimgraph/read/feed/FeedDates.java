package org.claimgraph.read.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.read.text.DateReader;
import org.jspecify.annotations.Nullable;

/// Reads the dates of feeds: RFC 3339 and RFC 822 as they should be, and as they are: two-digit years, offsets
/// behind names of months in any language, seconds since 1970.
final class FeedDates {
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{1,2}[ -]\\p{L}{3,12}\\.?[ -])(\\d\\d)(?=\\s+\\d{1,2}:)");
    /// "3-Mar-2026", which others write with spaces.
    private static final Pattern DASHED = Pattern.compile("(\\d{1,2})-(\\p{L}{3,12})-(\\d{4})");
    private static final Pattern OFFSET =
            Pattern.compile("(?<=\\d)\\s*(?:GMT|UTC)?\\s?([+-])(\\d\\d):?(\\d\\d)\\s*(?:\\([^)]*\\))?\\s*$");

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
        String spaced = DASHED.matcher(full).replaceFirst("$1 $2 $3");
        Matcher offset = OFFSET.matcher(spaced);
        return offset.find() && spaced.indexOf(':') >= 0 && spaced.indexOf(':') < offset.start()
                ? at(spaced.substring(0, offset.start()), offset)
                : dates.read(spaced);
    }

    private @Nullable OffsetDateTime at(String local, Matcher offset) {
        OffsetDateTime found = dates.read(local);
        int minutes = 60 * Integer.parseInt(offset.group(2)) + Integer.parseInt(offset.group(3));
        if (found == null || minutes > 18 * 60) {
            return found;
        }
        int signed = offset.group(1).equals("-") ? -minutes : minutes;
        return found.toLocalDateTime().atOffset(ZoneOffset.ofTotalSeconds(60 * signed));
    }
}
