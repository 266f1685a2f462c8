package org.claimgraph.extract.time;

/// The ways to read a time's words; `value-time-patterns.txt` gives each pattern one.
enum TimeReading {
    DATE,
    DATE_OF_YEAR,
    ISO,
    SLASHED,
    DAYS,
    WEEKDAY,
    WHICH_WEEKDAY,
    WEEKDAY_OF_WEEK,
    DAYWORD,
    DAY_BEFORE_YESTERDAY,
    DAY_AFTER_TOMORROW,
    TONIGHT,
    LAST_NIGHT,
    THIS_PART,
    MONTH,
    WHICH_MONTH,
    MONTH_OF_YEAR,
    MONTHS,
    WEEK_OF,
    QUARTER,
    QUARTER_OF_YEAR,
    YEAR_AGO_QUARTER,
    LATEST_QUARTER,
    HALF,
    HALF_OF_YEAR,
    LAST_HALF,
    SEASON,
    WHICH_SEASON,
    YEAR,
    YEARS,
    SHORT_YEAR,
    DECADE,
    CENTURY,
    WHICH_UNIT,
    THIS_YEAR,
    WEEKEND,
    END_OF_UNIT,
    END_OF_YEAR,
    END_OF_MONTH,
    START_OF_UNIT,
    YEAR_END,
    MONTH_END,
    AGO,
    AGO_UNIT,
    EARLIER_ONE,
    EARLIER,
    HENCE,
    LATER,
    FOLLOWING,
    FOLLOWING_PART,
    PRECEDING,
    SAME,
    SAME_PART,
    SAME_DAY,
    HOLIDAY,
    WHICH_HOLIDAY,
    CLOCK,
    NOON,
    PAST_HOUR,
    BEFORE_HOUR,
    EARLY_HOURS,
    PART;

    /// Whether it tells a time of day and leaves the day to other words.
    boolean isClock() {
        return isMinute() || this == PART || this == EARLY_HOURS;
    }

    boolean isMinute() {
        return this == CLOCK || this == NOON || this == PAST_HOUR || this == BEFORE_HOUR;
    }

    /// Whether it names a day that a time of day can be told with.
    boolean isDay() {
        return switch (this) {
            case DATE,
                    DATE_OF_YEAR,
                    ISO,
                    SLASHED,
                    WEEKDAY,
                    WHICH_WEEKDAY,
                    WEEKDAY_OF_WEEK,
                    DAYWORD,
                    HOLIDAY,
                    WHICH_HOLIDAY -> true;
            case TONIGHT, THIS_PART, LAST_NIGHT, FOLLOWING, SAME -> true;
            default -> false;
        };
    }

    /// Whether later times are counted from it; a figure's comparison with the year before only looks back.
    boolean movesFocus() {
        return switch (this) {
            case AGO_UNIT, EARLIER_ONE, YEAR_AGO_QUARTER, DECADE, CENTURY -> false;
            default -> true;
        };
    }
}
