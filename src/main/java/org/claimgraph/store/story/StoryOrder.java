package org.claimgraph.store.story;

import org.eclipse.microprofile.graphql.Description;

/// In which order stories are listed, by their latest article.
@Description("In which order stories are listed, by their latest article.")
public enum StoryOrder {
    @Description("The one with the latest article first.")
    NEWEST_FIRST,
    @Description("The one with the latest article last.")
    OLDEST_FIRST
}
