package org.claimgraph.store.entity;

import org.eclipse.microprofile.graphql.Description;

/// In which order entities are listed.
@Description("In which order entities are listed.")
public enum EntityOrder {
    @Description("By name.")
    NAME,
    @Description("The most mentioned first.")
    MOST_MENTIONED_FIRST
}
