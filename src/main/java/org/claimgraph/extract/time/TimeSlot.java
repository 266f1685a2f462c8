package org.claimgraph.extract.time;

/// What a pattern's `<slot>` takes; see `value-time-words.txt` for the values.
enum TimeSlot {
    MONTH,
    WEEKDAY,
    SHORTDAY,
    DAYWORD,
    WHICH,
    PART,
    SEASON,
    UNIT,
    ORDINAL,
    QUARTER,
    HALF,
    MERIDIEM,
    NOON,
    /// A day of the month, in digits or as an ordinal.
    DAY,
    /// Four digits.
    YEAR,
    /// Two digits of a year.
    SHORTYEAR,
    /// "1990s", "'80s", "eighties": its first year.
    DECADE,
    /// A number in digits.
    NUMBER,
    /// A whole number of units, in digits or words; "a" is one.
    COUNT,
    /// "9", "11:43", "7.30": minutes since midnight.
    CLOCK,
    /// "half", "a quarter", "ten", "ten minutes": before or after the hour.
    MINUTES,
    /// An hour of a clock's face, 1 to 12, in digits or words; midnight is 0.
    HOUR,
    ZONE,
    HOLIDAY
}
