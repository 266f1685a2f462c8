package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// Whether a human has judged a relation.
@Description("Whether a human has judged a relation.")
public enum RelationStatus {
    @Description("A rule found it, and nobody has judged it.")
    SUGGESTED,
    @Description("A human confirmed or made it.")
    CONFIRMED,
    @Description("A human rejected it; it is not suggested again.")
    REJECTED
}
