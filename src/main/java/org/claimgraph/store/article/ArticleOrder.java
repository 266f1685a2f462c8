package org.claimgraph.store.article;

import org.eclipse.microprofile.graphql.Description;

/// In which order articles are listed. An article without a publication date stands at its ingestion.
@Description("In which order articles are listed. An article without a publication date stands at its ingestion.")
public enum ArticleOrder {
    @Description("The last published first.")
    NEWEST_FIRST,
    @Description("The first published first.")
    OLDEST_FIRST,
    @Description("The last stored first, whenever it was published.")
    LAST_INGESTED_FIRST
}
