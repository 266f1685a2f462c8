package org.claimgraph.store.source;

import org.eclipse.microprofile.graphql.Description;

/// In which order sources are listed.
@Description("In which order sources are listed.")
public enum SourceOrder {
    @Description("By name.")
    NAME,
    @Description("The last that became known first.")
    LAST_ADDED_FIRST
}
