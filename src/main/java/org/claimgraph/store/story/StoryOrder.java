package org.claimgraph.store.story;

/// In which order stories are listed, by their latest article.
public enum StoryOrder {
    NEWEST_FIRST,
    OLDEST_FIRST
}
