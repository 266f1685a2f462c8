package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// What kind of voice a source is.
@Description("What kind of voice a source is.")
public enum SourceKind {
    PUBLISHER,
    NEWS_AGENCY,
    /// A government, an authority, a company's own channel.
    OFFICIAL,
    PERSON,
    OTHER
}
