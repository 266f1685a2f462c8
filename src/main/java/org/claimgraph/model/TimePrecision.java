package org.claimgraph.model;

/// The unit in which a time is told; its interval is one or several of them long.
public enum TimePrecision {
    MINUTE,
    HOUR,
    /// Morning, afternoon, evening, night.
    PART_OF_DAY,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    CENTURY
}
