package org.claimgraph.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.claimgraph.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/// Resolves the times longer than a day, and those counted in units from publication or from the time told before.
final class SpanResolver {
    private static final int FOUR = 4;
    private static final int SEASON_MONTHS = 3;
    private static final int HALF_QUARTERS = 2;
    private static final int HUNDRED = 100;

    /// "July 2025", "in April", "last June".
    @Nullable
    Interval month(TimeMatch match, Setting setting) {
        int month = match.get(TimeSlot.MONTH);
        if (match.has(TimeSlot.YEAR)) {
            return Interval.month(match.get(TimeSlot.YEAR), month);
        }
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        LocalDate first = today.withDayOfMonth(1);
        LocalDate nearest = DayResolver.nearest(first, setting.direction(), 0, year -> LocalDate.of(year, month, 1));
        return nearest == null ? null : Interval.month(nearest.getYear(), month);
    }

    /// "last November": the last before this month; "next May", "this June".
    @Nullable
    Interval whichMonth(TimeMatch match, Setting setting) {
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        int month = match.get(TimeSlot.MONTH);
        int which = match.get(TimeSlot.WHICH);
        int now = today.getMonthValue();
        int year = today.getYear();
        if (which < 0) {
            return Interval.month(month < now ? year : year - 1, month);
        }
        return Interval.month(which > 0 && month <= now ? year + 1 : year, month);
    }

    @Nullable
    Interval months(TimeMatch match) {
        Interval first = Interval.month(match.get(TimeSlot.YEAR), match.get(TimeSlot.MONTH));
        Interval last = Interval.month(match.get(TimeSlot.YEAR), match.last(TimeSlot.MONTH));
        return first.start().isBefore(last.end()) ? first.to(last) : null;
    }

    /// "the third quarter": of the year that makes it the latest begun, or the nearest ahead.
    @Nullable
    Interval quarter(TimeMatch match, Setting setting) {
        int quarter = match.get(TimeSlot.ORDINAL, match.get(TimeSlot.QUARTER));
        if (quarter > FOUR) {
            return null;
        }
        if (match.has(TimeSlot.YEAR)) {
            return Interval.quarter(match.get(TimeSlot.YEAR), quarter);
        }
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        Interval thisYears = Interval.quarter(today.getYear(), quarter);
        boolean ahead = thisYears.firstDay().isAfter(today)
                && setting.direction() == Direction.PAST
                && thisYears.firstDay().isAfter(today.plusMonths(SEASON_MONTHS * 2L));
        return ahead ? Interval.quarter(today.getYear() - 1, quarter) : thisYears;
    }

    /// The year that "last", "this" or "next year" names.
    @Nullable
    Integer year(TimeMatch match, Setting setting) {
        LocalDate today = setting.today();
        return today == null ? null : Integer.valueOf(today.getYear() + match.get(TimeSlot.WHICH));
    }

    /// The last quarter that was over at publication, and the quarter told before if it is one.
    @Nullable
    Interval latestQuarter(Setting setting) {
        Interval focus = setting.focus();
        if (focus != null && focus.precision() == TimePrecision.QUARTER) {
            return focus;
        }
        LocalDateTime reference = setting.reference();
        return reference == null ? null : CalendarUnit.QUARTER.around(CalendarUnit.QUARTER.shift(reference, -1));
    }

    Interval half(int year, int half) {
        int first = HALF_QUARTERS * half - 1;
        return Interval.quarter(year, first).to(Interval.quarter(year, first + 1));
    }

    /// Three whole months from March, June, September or December.
    Interval season(int year, int month) {
        Interval first = Interval.month(year, month);
        return new Interval(first.start(), first.start().plusMonths(SEASON_MONTHS), TimePrecision.SEASON);
    }

    @Nullable
    Interval whichSeason(TimeMatch match, Setting setting) {
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        int month = match.get(TimeSlot.SEASON);
        Interval season = season(today.getYear(), month);
        return switch (match.get(TimeSlot.WHICH)) {
            case -1 -> season.lastDay().isBefore(today) ? season : season(today.getYear() - 1, month);
            case 1 -> season.firstDay().isAfter(today) ? season : season(today.getYear() + 1, month);
            default -> season;
        };
    }

    @Nullable
    Interval century(int ordinal) {
        return ordinal < 1 || ordinal > 22
                ? null
                : CalendarUnit.CENTURY.around(
                        LocalDate.of((ordinal - 1) * HUNDRED + 1, 1, 1).atStartOfDay());
    }

    /// "last week", "this month", "next year".
    @Nullable
    Interval whichUnit(TimeMatch match, Setting setting) {
        return around(setting.reference(), unit(match), match.get(TimeSlot.WHICH));
    }

    static CalendarUnit unit(TimeMatch match) {
        return CalendarUnit.at(match.get(TimeSlot.UNIT));
    }

    static @Nullable Interval around(@Nullable LocalDateTime time, CalendarUnit unit, long shift) {
        return time == null ? null : unit.around(unit.shift(time, shift));
    }

    /// "two years ago" is that year, "10 days ago" that day; "an hour ago" that hour.
    @Nullable
    Interval fromPublication(TimeMatch match, Setting setting, int sign) {
        CalendarUnit unit = unit(match);
        return around(setting.reference(), unit, (long) sign * match.get(TimeSlot.COUNT, 1));
    }

    /// "three days later", "a year earlier": from the time told before; told in its own unit where that is finer.
    @Nullable
    Interval fromFocus(TimeMatch match, Setting setting, int sign) {
        Interval focus = setting.focusOrToday();
        if (focus == null) {
            return null;
        }
        CalendarUnit unit = unit(match);
        CalendarUnit told = CalendarUnit.of(focus.precision());
        boolean finer = told == CalendarUnit.QUARTER || (told == CalendarUnit.MONTH && unit == CalendarUnit.YEAR);
        LocalDateTime moved = unit.shift(focus.start(), (long) sign * match.get(TimeSlot.COUNT, 1));
        return (finer && told.compareTo(unit) < 0 ? told : unit).around(moved);
    }

    /// "a year ago" beside a quarter's figures is the same quarter a year before; else as from publication.
    @Nullable
    Interval yearAgo(TimeMatch match, Setting setting) {
        Interval focus = setting.focus();
        boolean compared = focus != null
                && focus.precision() == TimePrecision.QUARTER
                && unit(match) == CalendarUnit.YEAR
                && match.get(TimeSlot.COUNT, 1) == 1;
        return compared ? fromFocus(match, setting, -1) : fromPublication(match, setting, -1);
    }

    /// "the next day", "the following year", "that week" against the time told before; against publication where
    /// the clause looks ahead.
    @Nullable
    Interval beside(TimeMatch match, Setting setting, int shift) {
        boolean ahead = shift > 0 && setting.direction() == Direction.FUTURE;
        if (ahead) {
            return around(setting.reference(), unit(match), shift);
        }
        Interval focus = setting.focusOrToday();
        return focus == null ? null : around(focus.start(), unit(match), shift);
    }

    /// "the end of the year": its last day, of a day or week its last part.
    @Nullable
    Interval end(@Nullable Interval whole) {
        return whole == null ? null : Interval.day(whole.lastDay());
    }

    @Nullable
    Interval start(@Nullable Interval whole) {
        return whole == null ? null : Interval.day(whole.firstDay());
    }
}
