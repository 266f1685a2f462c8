package org.claimgraph.extract.value;

/// Whether the clause of a time speaks of what was or of what is to come.
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
