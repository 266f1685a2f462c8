package org.claimgraph.model;

/// How a claim fares among all that has been read, and who says the same.
public record ClaimStanding(String claimId, Standing standing, Corroboration corroboration) {}
