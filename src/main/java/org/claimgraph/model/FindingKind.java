package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How the answers to a question stand to each other.
@Description("How the answers to a question stand to each other.")
public enum FindingKind {
    @Description("Several origins, one answer.")
    AGREED,
    @Description("Answers that exclude each other.")
    DISPUTED,
    @Description("A later answer took the place of an earlier one.")
    UPDATED,
    @Description("One origin answers.")
    SINGLE_SOURCE
}
