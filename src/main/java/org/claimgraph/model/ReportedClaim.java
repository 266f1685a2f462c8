package org.claimgraph.model;

/// A claim together with the article that makes it: what `compare` needs to hold two against each other.
public record ReportedClaim(Claim claim, Article article) {}
