package org.claimgraph.store.article;

/// In which order articles are listed. An article without a publication date stands at its ingestion.
public enum ArticleOrder {
    NEWEST_FIRST,
    OLDEST_FIRST,
    LAST_INGESTED_FIRST
}
