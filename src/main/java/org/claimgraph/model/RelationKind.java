package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How one claim stands to another.
@Description("How one claim stands to another.")
public enum RelationKind {
    @Description("Both can be true, and they say the same.")
    SUPPORTS,
    @Description("Both cannot be true.")
    CONTRADICTS,
    @Description("The claim says the same more exactly: \"October 2018\" refines \"2018\".")
    REFINES,
    @Description("The claim took the other's place: planned, then done; 12 in the morning, 15 at night.")
    SUPERSEDES,
    @Description("The claim is the other's words over again, taken from it or from the same text.")
    REPEATS
}
