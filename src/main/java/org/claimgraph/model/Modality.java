package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How a claim stands to the world.
@Description("How a claim stands to the world.")
public enum Modality {
    @Description("It is or was so.")
    ASSERTED,
    @Description("It is to be so: scheduled, promised, ordered.")
    PLANNED,
    @Description("It may be so.")
    POSSIBLE,
    @Description("Someone says that it is not so, of what another has said.")
    DENIED,
    @Description("It is held to be so: a judgement.")
    OPINION,
    @Description("Whether it is so.")
    ASKED
}
