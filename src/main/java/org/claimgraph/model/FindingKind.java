package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How the answers to a question stand to each other.
@Description("How the answers to a question stand to each other.")
public enum FindingKind {
    /// Several origins, one answer.
    AGREED,
    /// Answers that exclude each other.
    DISPUTED,
    /// A later answer took the place of an earlier one.
    UPDATED,
    /// One origin answers.
    SINGLE_SOURCE
}
