package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How near to its number a quantity is told to be.
@Description("How near to its number a quantity is told to be.")
public enum Approximation {
    EXACT,
    /// "about 40", "some 40", "dozens".
    ABOUT,
    /// "nearly seven": below, but close.
    NEARLY,
    /// "more than 200".
    MORE_THAN,
    /// "at least 12".
    AT_LEAST,
    /// "fewer than 200".
    LESS_THAN,
    /// "up to 12".
    AT_MOST,
    /// "10 to 12".
    RANGE
}
