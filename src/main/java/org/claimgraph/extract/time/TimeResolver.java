package org.claimgraph.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.IntFunction;
import org.claimgraph.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/// Turns a time's words into the interval they mean, against the publication, the time told before and the tense.
final class TimeResolver {
    private static final int HUNDRED = 100;
    private static final int MINUTES_OF_HALF_DAY = 720;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int EARLY = 6;
    private static final int EVENING = 18;
    private static final int YEARS_OF_DECADE = 10;
    private static final int DECEMBER = 12;

    private final TimeWords words;
    private final DayResolver days;
    private final SpanResolver spans = new SpanResolver();

    TimeResolver(TimeWords words) {
        this.words = words;
        this.days = new DayResolver(words);
    }

    /// The interval of a match, or null when it needs a reference or a time before it that there is not.
    @Nullable
    Interval resolve(TimeMatch match, Setting setting) {
        return switch (match.reading()) {
            case DATE -> days.date(match, setting);
            case DATE_OF_YEAR -> days.dateOfYear(match, setting);
            case ISO -> days.iso(match);
            case SLASHED -> days.slashed(match);
            case DAYS -> days.days(match, setting);
            case WEEKDAY -> days.weekday(match, setting);
            case WHICH_WEEKDAY -> days.whichWeekday(match, setting);
            case WEEKDAY_OF_WEEK -> days.weekdayOfWeek(match, setting);
            case DAYWORD -> day(setting, match.get(TimeSlot.DAYWORD));
            case DAY_BEFORE_YESTERDAY -> day(setting, -2);
            case DAY_AFTER_TOMORROW -> day(setting, 2);
            case TONIGHT -> hours(day(setting, 0), EVENING, 24);
            case LAST_NIGHT -> hours(day(setting, -1), EVENING, 24);
            case THIS_PART -> part(day(setting, 0), match.get(TimeSlot.PART));
            case HOLIDAY, WHICH_HOLIDAY -> days.holiday(match, setting);
            case CLOCK, NOON, PAST_HOUR, BEFORE_HOUR, PART, EARLY_HOURS -> clock(match, anchorDay(setting));
            case FOLLOWING_PART -> part(beside(setting, 1), match.get(TimeSlot.PART));
            case SAME_PART -> part(beside(setting, 0), match.get(TimeSlot.PART));
            case SAME_DAY -> beside(setting, 0);
            default -> longer(match, setting);
        };
    }

    private @Nullable Interval longer(TimeMatch match, Setting setting) {
        return switch (match.reading()) {
            case MONTH -> spans.month(match, setting);
            case WHICH_MONTH -> spans.whichMonth(match, setting);
            case MONTH_OF_YEAR -> ofYear(match, setting, year -> Interval.month(year, match.get(TimeSlot.MONTH)));
            case MONTHS -> spans.months(match);
            case WEEK_OF -> around(days.date(match, setting), CalendarUnit.WEEK);
            case QUARTER -> spans.quarter(match, setting);
            case QUARTER_OF_YEAR -> ofYear(match, setting, year -> Interval.quarter(year, quarter(match)));
            case YEAR_AGO_QUARTER -> yearBefore(spans.quarter(match, setting));
            case LATEST_QUARTER -> spans.latestQuarter(setting);
            case HALF -> spans.half(match.get(TimeSlot.YEAR), half(match));
            case LAST_HALF -> spans.half(match.get(TimeSlot.YEAR), 2);
            case HALF_OF_YEAR -> ofYear(match, setting, year -> spans.half(year, half(match)));
            case SEASON -> spans.season(match.get(TimeSlot.YEAR), match.get(TimeSlot.SEASON));
            case WHICH_SEASON -> spans.whichSeason(match, setting);
            case YEAR -> Interval.year(match.get(TimeSlot.YEAR));
            case SHORT_YEAR -> Interval.year(DayResolver.fullYear(match.get(TimeSlot.SHORTYEAR)));
            case YEARS -> years(match);
            case DECADE -> decade(match.get(TimeSlot.DECADE));
            case CENTURY -> spans.century(match.get(TimeSlot.ORDINAL));
            default -> counted(match, setting);
        };
    }

    private @Nullable Interval counted(TimeMatch match, Setting setting) {
        return switch (match.reading()) {
            case WHICH_UNIT -> spans.whichUnit(match, setting);
            case THIS_YEAR -> SpanResolver.around(setting.reference(), CalendarUnit.YEAR, 0);
            case WEEKEND -> weekend(setting);
            case END_OF_UNIT -> spans.end(spans.whichUnit(match, setting));
            case START_OF_UNIT -> spans.start(spans.whichUnit(match, setting));
            case END_OF_YEAR -> Interval.day(LocalDate.of(match.get(TimeSlot.YEAR), DECEMBER, 31));
            case END_OF_MONTH -> spans.end(spans.month(match, setting));
            case YEAR_END -> spans.end(SpanResolver.around(setting.reference(), CalendarUnit.YEAR, 0));
            case MONTH_END -> spans.end(SpanResolver.around(setting.reference(), CalendarUnit.MONTH, 0));
            case AGO, AGO_UNIT -> spans.yearAgo(match, setting);
            case EARLIER, EARLIER_ONE -> spans.fromFocus(match, setting, -1);
            case LATER -> spans.fromFocus(match, setting, 1);
            case HENCE -> spans.fromPublication(match, setting, 1);
            case FOLLOWING -> spans.beside(match, setting, 1);
            case PRECEDING -> spans.beside(match, setting, -1);
            case SAME -> spans.beside(match, setting, 0);
            default -> null;
        };
    }

    /// The day that a clock, a part of the day or both are read on, with them.
    @Nullable
    Interval onDay(TimeMatch clock, @Nullable Interval day) {
        return day == null ? null : clock(clock, day);
    }

    private @Nullable Interval clock(TimeMatch match, @Nullable Interval day) {
        if (day == null || !isWithinDay(day)) {
            return null;
        }
        Interval read =
                switch (match.reading()) {
                    case PART -> part(day, match.get(TimeSlot.PART));
                    case EARLY_HOURS -> hours(day, 0, EARLY);
                    case NOON -> minute(day, match.get(TimeSlot.NOON) * MINUTES_OF_HOUR);
                    default -> minute(day, minutes(match, day));
                };
        return read != null && match.has(TimeSlot.ZONE)
                ? read.inZone(ZoneId.of(words.zone(match.get(TimeSlot.ZONE))))
                : read;
    }

    /// Minutes since midnight; the half of the day is the one that is named, or that of the part of the day told with
    /// it: "half past six in the evening".
    private static int minutes(TimeMatch match, Interval day) {
        int clock =
                switch (match.reading()) {
                    case PAST_HOUR -> match.get(TimeSlot.HOUR) * MINUTES_OF_HOUR + match.get(TimeSlot.MINUTES);
                    case BEFORE_HOUR -> match.get(TimeSlot.HOUR) * MINUTES_OF_HOUR - match.get(TimeSlot.MINUTES);
                    default -> match.get(TimeSlot.CLOCK);
                };
        if (match.has(TimeSlot.MERIDIEM)) {
            return clock % MINUTES_OF_HALF_DAY + match.get(TimeSlot.MERIDIEM) * MINUTES_OF_HOUR;
        }
        boolean afternoon = day.precision() == TimePrecision.PART_OF_DAY
                && day.start().getHour() >= MINUTES_OF_HALF_DAY / MINUTES_OF_HOUR;
        return afternoon ? clock % MINUTES_OF_HALF_DAY + MINUTES_OF_HALF_DAY : clock;
    }

    private static Interval minute(Interval day, int minutes) {
        LocalDateTime start = day.firstDay().atStartOfDay().plusMinutes(minutes);
        return CalendarUnit.MINUTE.around(start);
    }

    /// `hours` as in `value-time-words.txt`: 1218 from 12 to 18 o'clock.
    private static @Nullable Interval part(@Nullable Interval day, int hours) {
        return hours(day, hours / HUNDRED, hours % HUNDRED);
    }

    private static @Nullable Interval hours(@Nullable Interval day, int from, int to) {
        if (day == null) {
            return null;
        }
        LocalDateTime midnight = day.firstDay().atStartOfDay();
        return new Interval(midnight.plusHours(from), midnight.plusHours(to), TimePrecision.PART_OF_DAY);
    }

    private static @Nullable Interval day(Setting setting, int shift) {
        return SpanResolver.around(setting.reference(), CalendarUnit.DAY, shift);
    }

    private static @Nullable Interval beside(Setting setting, int shift) {
        Interval focus = setting.focusOrToday();
        return focus != null && isWithinDay(focus)
                ? Interval.day(focus.firstDay().plusDays(shift))
                : null;
    }

    private static boolean isWithinDay(Interval interval) {
        return interval.precision().compareTo(TimePrecision.DAY) <= 0;
    }

    /// The day of a lone time of day: the one told before, else that of publication.
    private static @Nullable Interval anchorDay(Setting setting) {
        Interval last = setting.day() != null ? setting.day() : setting.focus();
        return last != null && isWithinDay(last) ? Interval.day(last.firstDay()) : day(setting, 0);
    }

    private @Nullable Interval ofYear(TimeMatch match, Setting setting, IntFunction<Interval> in) {
        Integer year = spans.year(match, setting);
        return year == null ? null : in.apply(year);
    }

    private static int quarter(TimeMatch match) {
        return Math.clamp(match.get(TimeSlot.ORDINAL, 1), 1, 4);
    }

    private static int half(TimeMatch match) {
        return Math.clamp(match.get(TimeSlot.ORDINAL, match.get(TimeSlot.HALF, 1)), 1, 2);
    }

    private static @Nullable Interval yearBefore(@Nullable Interval quarter) {
        return quarter == null
                ? null
                : CalendarUnit.QUARTER.around(quarter.start().minusYears(1));
    }

    private static @Nullable Interval around(@Nullable Interval day, CalendarUnit unit) {
        return day == null ? null : unit.around(day.start());
    }

    private static @Nullable Interval years(TimeMatch match) {
        int first = match.get(TimeSlot.YEAR);
        int second = match.has(TimeSlot.SHORTYEAR)
                ? first / HUNDRED * HUNDRED + match.get(TimeSlot.SHORTYEAR)
                : match.last(TimeSlot.YEAR);
        return second <= first ? null : Interval.year(first).to(Interval.year(second));
    }

    private static Interval decade(int year) {
        return CalendarUnit.DECADE.around(
                LocalDate.of(year - year % YEARS_OF_DECADE, 1, 1).atStartOfDay());
    }

    /// The weekend just past, or the coming one where the clause looks ahead.
    private static @Nullable Interval weekend(Setting setting) {
        LocalDate today = setting.today();
        if (today == null) {
            return null;
        }
        boolean over = today.getDayOfWeek().getValue() < 6 && setting.direction() != Direction.FUTURE;
        return SpanResolver.around(setting.reference(), CalendarUnit.WEEKEND, over ? -1 : 0);
    }
}
