package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// The unit in which a time is told; its interval is one or several of them long.
@Description("The unit in which a time is told; its interval is one or several of them long.")
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
