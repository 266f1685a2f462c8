package org.claimgraph.model;

/// What is searched for.
public enum SearchType {
    ARTICLE,
    CLAIM,
    ENTITY,
    SOURCE
}
