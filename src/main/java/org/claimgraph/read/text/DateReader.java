package org.claimgraph.read.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Reads the dates that publishers print and write into markup: ISO 8601 with its many variants, "March 3, 2026, 1:15
/// p.m.", "Wed 4 Mar 2026 10:00 +0100", "08/06/2025", "2025/6/8", and the names of months in the languages of
/// `/lexicon/read-months.txt`.
public final class DateReader {
    private static final Pattern ISO = Pattern.compile(
            "(?<![\\d])((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?:[T ]+(\\d{1,2}):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?)?(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,?\\s+(?:de |d')?(\\p{L}{3,12})|(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?)\\.?,?\\s+(?:de |del )?((?:19|20)\\d\\d)\\b");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![\\d/.-])((?:19|20)\\d\\d)\\s*(?:[年년]|[/.])\\s*(\\d{1,2})\\s*(?:[月월]|[/.])\\s*(\\d{1,2})(?:\\s*[日일]|(?![\\d/]))");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(\\d{1,2})[:.h時](\\d\\d)(?!\\.?\\d)(?::(\\d\\d))?\\s*(a\\.?m\\.?|p\\.?m\\.?)?\\s*\\(?(?:(?:GMT|UTC)?\\s?([+-]\\d\\d:?\\d\\d)|(\\p{Lu}{2,4})\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:fr|es|pt|it|ca|ro|el|vi|id|ar|he)(?:-.*)?|en-(?!US).*", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> months;
    private final Map<String, ZoneId> zones;

    /// Whether "03/04/2025" is the fourth of March.
    private final boolean monthFirst;

    public DateReader() {
        months = new HashMap<>();
        zones = new HashMap<>();
        monthFirst = true;
        WordList.rows("read-months").forEach(row -> months.putIfAbsent(row.get(1), Integer.valueOf(row.get(0))));
        for (List<String> row : WordList.rows("read-zones")) {
            zones.put(row.get(0), ZoneId.of(row.get(1)));
        }
    }

    private DateReader(DateReader other, boolean monthFirst) {
        this.months = other.months;
        this.zones = other.zones;
        this.monthFirst = monthFirst;
    }

    /// A reader of a text in this language (BCP 47). Between slashes the day comes first in languages that write dates
    /// so; the others use slashes only as computers do, with the month first.
    public DateReader in(String language) {
        return new DateReader(this, !DAY_FIRST.matcher(language).matches());
    }

    /// The date and time in `text`; midnight UTC where it names a day alone, null where it names none.
    public @Nullable OffsetDateTime read(String text) {
        OffsetDateTime iso = iso(text);
        if (iso != null) {
            return iso;
        }
        Found day = day(text);
        return day == null ? null : atClock(day.date, text.substring(day.end));
    }

    private record Found(LocalDate date, int end) {}

    private static @Nullable OffsetDateTime iso(String text) {
        Matcher match = ISO.matcher(text);
        if (!match.find()) {
            return null;
        }
        LocalDate date = date(match.group(1), match.group(2), match.group(3));
        if (date == null) {
            return null;
        }
        if (match.group(4) == null) {
            return date.atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        LocalTime time = time(Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5)));
        return time == null
                ? date.atStartOfDay().atOffset(ZoneOffset.UTC)
                : date.atTime(time.plusSeconds(match.group(6) == null ? 0 : Long.parseLong(match.group(6))))
                        .atOffset(offset(match.group(7)));
    }

    private static ZoneOffset offset(@Nullable String text) {
        try {
            return text == null || text.length() < 3 || Character.isLetter(text.charAt(0))
                    ? ZoneOffset.UTC
                    : ZoneOffset.of(
                            text.length() == 5 && text.indexOf(':') < 0
                                    ? text.substring(0, 3) + ":" + text.substring(3)
                                    : text);
        } catch (DateTimeException outOfRange) {
            return ZoneOffset.UTC;
        }
    }

    private @Nullable Found day(String text) {
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String name = named.group(2) != null ? named.group(2) : named.group(3);
            String number = named.group(1) != null ? named.group(1) : named.group(4);
            Integer month = months.get(name.toLowerCase(Locale.ROOT));
            LocalDate date = month == null ? null : date(named.group(5), month.toString(), number);
            if (date != null) {
                return new Found(date, named.end());
            }
        }
        return numericDay(text);
    }

    /// Day first, unless only month first is possible, or the separator is the American slash.
    private @Nullable Found numericDay(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return found(date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)), yearFirst.end());
        }
        Matcher match = NUMERIC.matcher(text);
        if (!match.find()) {
            return null;
        }
        LocalDate dayFirst = date(match.group(4), match.group(3), match.group(1));
        LocalDate monthThenDay = date(match.group(4), match.group(1), match.group(3));
        boolean american = monthFirst && match.group(2).equals("/") && monthThenDay != null;
        return found(american || dayFirst == null ? monthThenDay : dayFirst, match.end());
    }

    private static @Nullable Found found(@Nullable LocalDate date, int end) {
        return date == null ? null : new Found(date, end);
    }

    private OffsetDateTime atClock(LocalDate date, String rest) {
        Matcher match = CLOCK.matcher(rest);
        if (!match.find() || match.start() > 25) {
            return date.atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        LocalTime time = time(hour(match.group(1), match.group(4)), Integer.parseInt(match.group(2)));
        int seconds = match.group(3) == null ? 0 : Integer.parseInt(match.group(3)) % 60;
        return date.atTime(time == null ? LocalTime.MIDNIGHT : time.plusSeconds(seconds))
                .atZone(zone(match.group(5), match.group(6)))
                .toOffsetDateTime();
    }

    /// The hour of the day, from a clock of twelve hours where `half` names one.
    private static int hour(String hour, @Nullable String half) {
        int told = Integer.parseInt(hour);
        char first = half == null ? ' ' : Character.toLowerCase(half.charAt(0));
        return first == 'p' && told < 12 ? told + 12 : first == 'a' && told == 12 ? 0 : told;
    }

    private ZoneId zone(@Nullable String offset, @Nullable String name) {
        return offset != null
                ? offset(offset)
                : zones.getOrDefault(String.valueOf(name).toUpperCase(Locale.ROOT), ZoneOffset.UTC);
    }

    private static @Nullable LocalTime time(int hour, int minute) {
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
