package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How a claim stands to the world.
@Description("How a claim stands to the world.")
public enum Modality {
    /// It is or was so.
    ASSERTED,
    /// It is to be so: scheduled, promised, ordered.
    PLANNED,
    /// It may be so.
    POSSIBLE,
    /// Someone says that it is not so, of what another has said.
    DENIED,
    /// It is held to be so: a judgement.
    OPINION,
    /// Whether it is so.
    ASKED
}
