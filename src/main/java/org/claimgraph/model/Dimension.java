package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// The point on which two claims agree or differ.
@Description("The point on which two claims agree or differ.")
public enum Dimension {
    @Description("Where it is.")
    PLACE,
    @Description("When it is.")
    TIME,
    @Description("How much or how many.")
    QUANTITY,
    @Description("Who did it, who holds the office, whom it befell.")
    ACTOR,
    @Description("What came of it: approved or rejected, launched or scrubbed, why it failed.")
    OUTCOME,
    @Description("Whether it is so at all.")
    NEGATION
}
