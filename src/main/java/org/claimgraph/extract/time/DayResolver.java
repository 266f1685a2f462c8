package org.claimgraph.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Resolves the times that name days: dates with and without a year, weekdays, holidays.
final class DayResolver {
    private static final int YEAR_DAYS = 366;
    private static final int WRONG_TENSE = 270;
    private static final int HALF_WEEK = 4;
    private static final int MONTHS = 12;
    private static final int PIVOT = 70;
    private static final int SHORT = 100;
    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;

    private final TimeWords words;

    DayResolver(TimeWords words) {
        this.words = words;
    }

    /// "July 31", "Friday, Oct. 23", "3 August 2025", "April 6 last year".
    @Nullable
    Interval date(TimeMatch match, Setting setting) {
        LocalDate day = day(match, match.get(TimeSlot.MONTH), match.get(TimeSlot.DAY), setting);
        return day == null ? null : Interval.day(day);
    }

    /// "April 6 last year".
    @Nullable
    Interval dateOfYear(TimeMatch match, Setting setting) {
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        int year = today.getYear() + match.get(TimeSlot.WHICH);
        LocalDate day = valid(year, match.get(TimeSlot.MONTH), match.get(TimeSlot.DAY));
        return day == null ? null : Interval.day(day);
    }

    /// "July 4-6", "May 30 to June 2, 2025".
    @Nullable
    Interval days(TimeMatch match, Setting setting) {
        LocalDate first = day(match, match.get(TimeSlot.MONTH), match.get(TimeSlot.DAY), setting);
        if (first == null) {
            return null;
        }
        int year = first.getYear();
        LocalDate last = valid(year, match.last(TimeSlot.MONTH), match.last(TimeSlot.DAY));
        return last == null || last.isBefore(first) ? null : Interval.day(first).to(Interval.day(last));
    }

    private static @Nullable LocalDate day(TimeMatch match, int month, int day, Setting setting) {
        if (match.has(TimeSlot.YEAR)) {
            return valid(match.get(TimeSlot.YEAR), month, day);
        }
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        int weekday = match.get(TimeSlot.WEEKDAY, match.get(TimeSlot.SHORTDAY));
        return nearest(today, setting.direction(), weekday, year -> valid(year, month, day));
    }

    static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException absent) {
            return null;
        }
    }

    /// A day of one of the years around `today`.
    interface Yearly {
        @Nullable
        LocalDate in(int year);
    }

    /// The candidate nearest to `today`; nine months are added to the distance of one on the wrong side of the
    /// tense, and more where a weekday told beside it does not fit.
    static @Nullable LocalDate nearest(LocalDate today, Direction direction, int weekday, Yearly candidates) {
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        for (int year :
                IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1).toArray()) {
            LocalDate candidate = candidates.in(year);
            long distance = candidate == null ? Long.MAX_VALUE : distance(candidate, today, direction, weekday);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate candidate, LocalDate today, Direction direction, int weekday) {
        long ahead = ChronoUnit.DAYS.between(today, candidate);
        boolean wrong = (direction == Direction.PAST && ahead > 1) || (direction == Direction.FUTURE && ahead < -1);
        boolean unfit = weekday > 0 && candidate.getDayOfWeek().getValue() != weekday;
        return Math.abs(ahead) + (wrong ? WRONG_TENSE : 0) + (unfit ? YEAR_DAYS * 2 : 0);
    }

    /// "2025-07-31".
    @Nullable
    Interval iso(TimeMatch match) {
        LocalDate day = valid(match.get(TimeSlot.YEAR), match.get(TimeSlot.NUMBER), match.last(TimeSlot.NUMBER));
        return day == null ? null : Interval.day(day);
    }

    /// "7/31/25": month first, unless that cannot be.
    @Nullable
    Interval slashed(TimeMatch match) {
        int first = match.slots().get(0).value();
        int second = match.slots().get(1).value();
        int year = fullYear(match.slots().get(2).value());
        LocalDate day = first > MONTHS ? valid(year, second, first) : valid(year, first, second);
        return day == null ? null : Interval.day(day);
    }

    static int fullYear(int year) {
        if (year >= SHORT) {
            return year;
        }
        return year < PIVOT ? THIS_CENTURY + year : LAST_CENTURY + year;
    }

    /// A bare weekday: the day of publication if it is one, else the last before it, or the next where the clause
    /// looks ahead.
    @Nullable
    Interval weekday(TimeMatch match, Setting setting) {
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(match.get(TimeSlot.WEEKDAY));
        boolean ahead = setting.direction() == Direction.FUTURE || setting.direction() == Direction.INTENDED;
        return Interval.day(
                today.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    /// "Tuesday of last week".
    @Nullable
    Interval weekdayOfWeek(TimeMatch match, Setting setting) {
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(match.get(TimeSlot.WEEKDAY));
        return Interval.day(today.plusWeeks(match.get(TimeSlot.WHICH)).with(weekday));
    }

    /// "last Friday": the last before publication; "this Friday", "this coming Friday": the next; "next Friday":
    /// the next, but next week's when this week's is less than four days ahead.
    @Nullable
    Interval whichWeekday(TimeMatch match, Setting setting) {
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(match.get(TimeSlot.WEEKDAY));
        int which = match.get(TimeSlot.WHICH);
        if (which < 0) {
            return Interval.day(today.with(TemporalAdjusters.previous(weekday)));
        }
        boolean past = which == 0 && setting.direction() == Direction.PAST;
        LocalDate day =
                today.with(past ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.nextOrSame(weekday));
        boolean soon = which > 0 && ChronoUnit.DAYS.between(today, day) < HALF_WEEK && match.count(TimeSlot.WHICH) == 1;
        return Interval.day(soon && weekday.getValue() > today.getDayOfWeek().getValue() ? day.plusWeeks(1) : day);
    }

    /// "Thanksgiving", "last Christmas", "New Year's Eve 1999".
    @Nullable
    Interval holiday(TimeMatch match, Setting setting) {
        String rule = words.holiday(match.get(TimeSlot.HOLIDAY));
        if (match.has(TimeSlot.YEAR)) {
            return Interval.day(Holidays.day(rule, match.get(TimeSlot.YEAR)));
        }
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        int which = match.get(TimeSlot.WHICH);
        Direction direction = which == 0 ? setting.direction() : which < 0 ? Direction.PAST : Direction.FUTURE;
        LocalDate day = nearest(today, direction, 0, year -> Holidays.day(rule, year));
        return day == null ? null : Interval.day(day);
    }
}
