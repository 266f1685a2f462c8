package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What the store did with an article that was handed in.
@Enum("IngestOutcome")
@Description("What the store did with an article that was handed in.")
public enum Outcome {
    /// It is new.
    STORED,
    /// It was stored before, with the same words.
    UNCHANGED,
    /// It was stored before, with other words.
    REVISED
}
