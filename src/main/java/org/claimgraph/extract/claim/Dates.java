package org.claimgraph.extract.claim;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;

/// Dates for words that mean another day to every reader.
final class Dates {
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\d|\\b(?:\\p{L}{3,6}day|\\p{L}{3,4}\\.|today|yesterday|tomorrow|tonight)\\b");
    private static final Pattern BARE_MONTH = Pattern.compile("(?i)^(?:last|this|next|that)\\b");
    private static final Pattern CLOCK = Pattern.compile("\\d");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /// The words with what a stranger needs to know the date: "July 30, 2025" for "Wednesday".
    static String resolved(TimeExpression time) {
        if (YEAR.matcher(time.text()).find()) {
            return time.text();
        }
        return switch (time.precision()) {
            case DAY -> isRange(time) ? time.text() + " (" + days(time) + ")" : day(time);
            case MINUTE, HOUR, PART_OF_DAY -> time.text() + " (" + DAY.format(time.start()) + ")";
            case WEEK -> time.text() + " (" + days(time) + ")";
            case MONTH -> isRange(time) ? time.text() : MONTH.format(time.start());
            case YEAR, QUARTER, SEASON -> time.text() + " (" + time.start().getYear() + ")";
            case DECADE, CENTURY -> time.text();
        };
    }

    /// A date for a weekday or a day of a month; "the day" keeps its words.
    private static String day(TimeExpression time) {
        String date = DAY.format(time.start());
        return NAMED.matcher(time.text()).find() ? date : time.text() + " (" + date + ")";
    }

    /// Whether the words are a weekday or the like, with no number in them, that becomes a date.
    static boolean isBareDay(TimeExpression time) {
        return time.precision() == TimePrecision.DAY
                && !CLOCK.matcher(time.text()).find()
                && !isRange(time);
    }

    /// What a date needs before it where the words for it stood alone: "met Wednesday", "met last month".
    static String preposition(TimeExpression time) {
        if (isBareDay(time)) {
            return "on ";
        }
        boolean month = time.precision() == TimePrecision.MONTH && !isRange(time);
        return month && BARE_MONTH.matcher(time.text()).find() ? "in " : "";
    }

    private static boolean isRange(TimeExpression time) {
        return switch (time.precision()) {
            case DAY -> time.start().plusDays(1).isBefore(time.end());
            case MONTH -> time.start().plusMonths(1).isBefore(time.end());
            default -> false;
        };
    }

    private static String days(TimeExpression time) {
        OffsetDateTime last = time.end().minusNanos(1);
        return DAY.format(time.start()) + " to " + DAY.format(last);
    }
}
