package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// What is searched for.
@Description("What is searched for.")
public enum SearchType {
    @Description("Articles, by their words.")
    ARTICLE,
    @Description("Claims, by their words.")
    CLAIM,
    @Description("Entities, by their names.")
    ENTITY,
    @Description("Sources, by their names.")
    SOURCE
}
