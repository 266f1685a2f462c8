package org.claimgraph.model;

/// What kind of voice a source is.
public enum SourceKind {
    PUBLISHER,
    NEWS_AGENCY,
    /// A government, an authority, a company's own channel.
    OFFICIAL,
    PERSON,
    OTHER
}
