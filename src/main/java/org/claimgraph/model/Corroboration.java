package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Who says the same as a claim, itself included.
///
/// @param articleCount           articles that say so
/// @param sourceCount            publishers of those articles
/// @param independentOriginCount origins once repeats, shared credits and shared publishers are counted once
/// @param origins                the names of those origins
@Description("Who says the same as a claim, itself included.")
public record Corroboration(
        int articleCount,
        int sourceCount,
        int independentOriginCount,
        @NonNull List<@NonNull String> origins) {
    public Corroboration {
        origins = List.copyOf(origins);
    }
}
