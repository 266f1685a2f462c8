package org.claimgraph.store;

/// In which order sources are listed.
public enum SourceOrder {
    NAME,
    LAST_ADDED_FIRST
}
