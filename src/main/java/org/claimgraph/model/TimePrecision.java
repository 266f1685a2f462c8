package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// The unit in which a time is told; its interval is one or several of them long.
@Description("The unit in which a time is told; its interval is one or several of them long.")
public enum TimePrecision {
    @Description("\"at 11:43 a.m.\".")
    MINUTE,
    @Description("\"at noon\".")
    HOUR,
    @Description("Morning, afternoon, evening, night.")
    PART_OF_DAY,
    @Description("\"on Friday\".")
    DAY,
    @Description("\"last week\".")
    WEEK,
    @Description("\"in March\".")
    MONTH,
    @Description("\"in the third quarter\".")
    QUARTER,
    @Description("\"this summer\".")
    SEASON,
    @Description("\"in 2018\".")
    YEAR,
    @Description("\"in the 1990s\".")
    DECADE,
    @Description("\"in the 19th century\".")
    CENTURY
}
