package org.claimgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.claimgraph.model.TimePrecision;

/// The units that the calendar is told in, in the order of `value-time-words.txt`. Weeks begin on Monday.
enum CalendarUnit {
    MINUTE(TimePrecision.MINUTE),
    HOUR(TimePrecision.HOUR),
    DAY(TimePrecision.DAY),
    WEEK(TimePrecision.WEEK),
    WEEKEND(TimePrecision.DAY),
    MONTH(TimePrecision.MONTH),
    QUARTER(TimePrecision.QUARTER),
    YEAR(TimePrecision.YEAR),
    DECADE(TimePrecision.DECADE),
    CENTURY(TimePrecision.CENTURY);

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int YEARS_OF_DECADE = 10;
    private static final int YEARS_OF_CENTURY = 100;

    private static final List<CalendarUnit> ALL = List.of(values());

    private final TimePrecision precision;

    CalendarUnit(TimePrecision precision) {
        this.precision = precision;
    }

    TimePrecision precision() {
        return precision;
    }

    /// The unit that a time of this precision is told in; a part of a day counts as its day, a season as its
    /// quarter.
    static CalendarUnit of(TimePrecision precision) {
        return switch (precision) {
            case MINUTE -> MINUTE;
            case HOUR -> HOUR;
            case PART_OF_DAY, DAY -> DAY;
            case WEEK -> WEEK;
            case MONTH -> MONTH;
            case QUARTER, SEASON -> QUARTER;
            case YEAR -> YEAR;
            case DECADE -> DECADE;
            case CENTURY -> CENTURY;
        };
    }

    /// The unit at this place of `value-time-words.txt`.
    static CalendarUnit at(int place) {
        return ALL.get(place);
    }

    boolean isClock() {
        return this == MINUTE || this == HOUR;
    }

    /// The moment `count` units after `time`, or before it where `count` is negative.
    LocalDateTime shift(LocalDateTime time, long count) {
        return switch (this) {
            case MINUTE -> time.plusMinutes(count);
            case HOUR -> time.plusHours(count);
            case DAY -> time.plusDays(count);
            case WEEK, WEEKEND -> time.plusWeeks(count);
            case MONTH -> time.plusMonths(count);
            case QUARTER -> time.plusMonths(MONTHS_OF_QUARTER * count);
            case YEAR -> time.plusYears(count);
            case DECADE -> time.plusYears(YEARS_OF_DECADE * count);
            case CENTURY -> time.plusYears(YEARS_OF_CENTURY * count);
        };
    }

    /// The unit that `time` lies in; of a weekend, the one that ends its week.
    Interval around(LocalDateTime time) {
        LocalDateTime start = start(time);
        LocalDateTime end = this == WEEKEND ? start.plusDays(2) : shift(start, 1);
        return new Interval(start, end, precision);
    }

    private LocalDateTime start(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        return switch (this) {
            case MINUTE -> time.withSecond(0).withNano(0);
            case HOUR -> time.withMinute(0).withSecond(0).withNano(0);
            case DAY -> day.atStartOfDay();
            case WEEK ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay();
            case WEEKEND -> WEEK.start(time).plusDays(5);
            case MONTH -> day.withDayOfMonth(1).atStartOfDay();
            case QUARTER ->
                day.withDayOfMonth(1)
                        .minusMonths((day.getMonthValue() - 1) % MONTHS_OF_QUARTER)
                        .atStartOfDay();
            case YEAR -> day.withDayOfYear(1).atStartOfDay();
            case DECADE ->
                day.withDayOfYear(1).minusYears(day.getYear() % YEARS_OF_DECADE).atStartOfDay();
            case CENTURY ->
                day.withDayOfYear(1)
                        .minusYears((day.getYear() - 1) % YEARS_OF_CENTURY)
                        .atStartOfDay();
        };
    }
}
