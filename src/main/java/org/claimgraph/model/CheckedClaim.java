package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// One claim of a checked text, and the stored claims that bear on it.
///
/// @param claim     the claim; its id is good for this answer only
/// @param relations how it stands to stored claims (`otherId`), surest first
/// @param nearest   stored claims about the same things that neither support nor contradict it, nearest first
@Description("One claim of a checked text, and the stored claims that bear on it.")
public record CheckedClaim(
        @Ignore ReportedClaim claim,
        @Ignore List<ClaimRelation> relations,
        @Ignore List<ReportedClaim> nearest) {
    public CheckedClaim {
        relations = List.copyOf(relations);
        nearest = List.copyOf(nearest);
    }

    /// The claim's own words.
    public @NonNull String text() {
        return claim.claim().text();
    }
}
