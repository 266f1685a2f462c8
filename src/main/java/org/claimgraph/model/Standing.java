package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How a claim fares among all that has been read.
@Description("How a claim fares among all that has been read.")
public enum Standing {
    /// Another origin says the same, and none contradicts it.
    CORROBORATED,
    /// Another claim contradicts it.
    DISPUTED,
    /// A later claim took its place.
    SUPERSEDED,
    /// One origin says so.
    SINGLE_SOURCE
}
