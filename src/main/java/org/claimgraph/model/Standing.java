package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// How a claim fares among all that has been read.
@Description("How a claim fares among all that has been read.")
public enum Standing {
    @Description("Another origin says the same, and none contradicts it.")
    CORROBORATED,
    @Description("Another claim contradicts it.")
    DISPUTED,
    @Description("A later claim took its place.")
    SUPERSEDED,
    @Description("One origin says so.")
    SINGLE_SOURCE
}
