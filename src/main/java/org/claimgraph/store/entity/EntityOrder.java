package org.claimgraph.store.entity;

/// In which order entities are listed.
public enum EntityOrder {
    NAME,
    MOST_MENTIONED_FIRST
}
