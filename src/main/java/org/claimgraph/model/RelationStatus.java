package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// Whether a human has judged a relation.
@Description("Whether a human has judged a relation.")
public enum RelationStatus {
    SUGGESTED,
    CONFIRMED,
    REJECTED
}
