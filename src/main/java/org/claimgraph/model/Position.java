package org.claimgraph.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// One answer to a finding's question.
///
/// @param value                  the answer, as its strongest claim words it
/// @param claimIds               the claims that give it
/// @param sourceIds              the publishers that give it
/// @param independentOriginCount origins that give it; five outlets that print one wire story are one
/// @param firstReportedAt        publication of the first to give it
/// @param current                false once a later report superseded it
@Description("One answer to a finding's question.")
public record Position(
        @NonNull String value,
        @Ignore List<String> claimIds,
        @Ignore List<String> sourceIds,
        int independentOriginCount,
        @Nullable OffsetDateTime firstReportedAt,
        boolean current) {
    public Position {
        claimIds = List.copyOf(claimIds);
        sourceIds = List.copyOf(sourceIds);
    }

    /// The same answer in other words.
    public Position withValue(String other) {
        return new Position(other, claimIds, sourceIds, independentOriginCount, firstReportedAt, current);
    }
}
