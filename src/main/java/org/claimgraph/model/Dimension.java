package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// The point on which two claims agree or differ.
@Description("The point on which two claims agree or differ.")
public enum Dimension {
    PLACE,
    TIME,
    QUANTITY,
    /// Who did it, who holds the office, whom it befell.
    ACTOR,
    /// What came of it: approved or rejected, launched or scrubbed, why it failed.
    OUTCOME,
    /// Whether it is so at all.
    NEGATION
}
