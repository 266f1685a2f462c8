package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// What kind of voice a source is.
@Description("What kind of voice a source is.")
public enum SourceKind {
    @Description("A newspaper, a broadcaster, a site.")
    PUBLISHER,
    @Description("An agency whose texts others print.")
    NEWS_AGENCY,
    @Description("A government, an authority, a company's own channel.")
    OFFICIAL,
    @Description("A person who publishes in their own name.")
    PERSON,
    @Description("Anything else.")
    OTHER
}
