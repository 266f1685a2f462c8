package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How what is told lies to the interval that the words name.
@Description("How what is told lies to the interval that the words name.")
public enum TimeRelation {
    @Description("\"on Friday\", \"in 2018\": within it.")
    DURING,
    @Description("\"since 2018\": from its start on, and still.")
    SINCE,
    @Description("\"until 2030\": up to its end.")
    UNTIL,
    @Description("\"by 2028\": within it at the latest.")
    BY,
    @Description("\"before Friday\".")
    BEFORE,
    @Description("\"after Friday\".")
    AFTER
}
