package org.claimgraph.model;

/// Whether a human has judged a relation.
public enum RelationStatus {
    SUGGESTED,
    CONFIRMED,
    REJECTED
}
