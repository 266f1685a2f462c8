package org.claimgraph.store.claim;

/// In which order claims are listed.
public enum ClaimOrder {
    LAST_INGESTED_FIRST,
    FIRST_INGESTED_FIRST,
    MOST_CHECK_WORTHY_FIRST
}
