package org.claimgraph.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.claimgraph.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/// A half-open stretch of local time, the unit it is told in, and the zone where the words name one.
record Interval(
        LocalDateTime start,
        LocalDateTime end,
        TimePrecision precision,
        @Nullable ZoneId zone) {
    private static final int THIRDS = 3;

    Interval(LocalDateTime start, LocalDateTime end, TimePrecision precision) {
        this(start, end, precision, null);
    }

    static Interval day(LocalDate day) {
        return CalendarUnit.DAY.around(day.atStartOfDay());
    }

    static Interval month(int year, int month) {
        return CalendarUnit.MONTH.around(LocalDate.of(year, month, 1).atStartOfDay());
    }

    static Interval year(int year) {
        return CalendarUnit.YEAR.around(LocalDate.of(year, 1, 1).atStartOfDay());
    }

    static Interval quarter(int year, int quarter) {
        return CalendarUnit.QUARTER.around(
                LocalDate.of(year, THIRDS * quarter - 2, 1).atStartOfDay());
    }

    LocalDate firstDay() {
        return start.toLocalDate();
    }

    LocalDate lastDay() {
        return end.minusNanos(1).toLocalDate();
    }

    Interval inZone(@Nullable ZoneId named) {
        return new Interval(start, end, precision, named);
    }

    Interval to(Interval last) {
        return new Interval(start, last.end, precision, zone);
    }

    /// The first, second or third part of it ("early", "mid", "late"); of a day, before 9, the middle, after 18
    /// o'clock.
    Interval third(int part) {
        if (precision == TimePrecision.DAY) {
            LocalDateTime[] bounds = {start, start.plusHours(9), start.plusHours(18), end};
            return new Interval(bounds[part], bounds[part + 1], TimePrecision.PART_OF_DAY, zone);
        }
        long days = java.time.temporal.ChronoUnit.DAYS.between(start, end);
        LocalDateTime from = start.plusDays(days * part / THIRDS);
        LocalDateTime to = part == 2 ? end : start.plusDays(days * (part + 1) / THIRDS);
        return from.isBefore(to) ? new Interval(from, to, precision, zone) : this;
    }
}
