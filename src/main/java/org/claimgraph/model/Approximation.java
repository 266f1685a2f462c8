package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How near to its number a quantity is told to be.
@Description("How near to its number a quantity is told to be.")
public enum Approximation {
    @Description("\"seven\": the number as it is told.")
    EXACT,
    @Description("\"about 40\", \"some 40\", \"dozens\".")
    ABOUT,
    @Description("\"nearly seven\": below, but close.")
    NEARLY,
    @Description("\"more than 200\".")
    MORE_THAN,
    @Description("\"at least 12\".")
    AT_LEAST,
    @Description("\"fewer than 200\".")
    LESS_THAN,
    @Description("\"up to 12\".")
    AT_MOST,
    @Description("\"10 to 12\".")
    RANGE
}
