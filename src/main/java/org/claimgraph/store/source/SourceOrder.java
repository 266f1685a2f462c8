package org.claimgraph.store.source;

/// In which order sources are listed.
public enum SourceOrder {
    NAME,
    LAST_ADDED_FIRST
}
