package org.claimgraph.store.claim;

import org.eclipse.microprofile.graphql.Description;

/// In which order claims are listed.
@Description("In which order claims are listed.")
public enum ClaimOrder {
    @Description("The last stored first.")
    LAST_INGESTED_FIRST,
    @Description("The first stored first.")
    FIRST_INGESTED_FIRST,
    @Description("The most worth checking first.")
    MOST_CHECK_WORTHY_FIRST
}
