package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What the store did with an article that was handed in.
@Enum("IngestOutcome")
@Description("What the store did with an article that was handed in.")
public enum Outcome {
    @Description("It is new.")
    STORED,
    @Description("It was stored before, with the same words.")
    UNCHANGED,
    @Description("It was stored before, with other words.")
    REVISED
}
