package org.claimgraph.extract.time;

/// Whether the clause of a time speaks of what was or of what is to come.
enum Direction {
    PAST,
    FUTURE,
    /// What someone meant to do then ("agreed to meet Monday"): days ahead, but months and dates as likely behind.
    INTENDED,
    UNKNOWN
}
