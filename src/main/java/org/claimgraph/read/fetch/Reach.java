package org.claimgraph.read.fetch;

/// What may be fetched.
public enum Reach {
    /// The public internet.
    PUBLIC,
    /// This machine too; for tests.
    PUBLIC_AND_LOOPBACK
}
