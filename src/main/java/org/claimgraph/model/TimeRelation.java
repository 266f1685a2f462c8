package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How what is told lies to the interval that the words name.
@Description("How what is told lies to the interval that the words name.")
public enum TimeRelation {
    /// "on Friday", "in 2018": within it.
    DURING,
    /// "since 2018": from its start on, and still.
    SINCE,
    /// "until 2030": up to its end.
    UNTIL,
    /// "by 2028": within it at the latest.
    BY,
    /// "before Friday".
    BEFORE,
    /// "after Friday".
    AFTER
}
