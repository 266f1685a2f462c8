package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// How a claim stands to another one, on which point, and which words prove it. Read as
/// "`claimId` kind `otherId`": the claim supersedes, refines or repeats the other.
///
/// @param dimension   the point; null when the claims agree or repeat as wholes
/// @param value       the claim's value in that dimension, as its article words it: "Houston"
/// @param otherValue  the other's: "Kennedy Space Center"
/// @param explanation one sentence that a reader can check
/// @param rule        the rule that found it, `name/version`: "place-disjoint/1"
/// @param confidence  0 to 1
@Description("How a claim stands to another one, on which point, and which words prove it.")
public record ClaimRelation(
        @Id @NonNull String id,
        @NonNull RelationKind kind,
        @Ignore String claimId,
        @Ignore String otherId,
        @Nullable Dimension dimension,
        @Nullable String value,
        @Nullable String otherValue,
        @NonNull String explanation,
        @NonNull String rule,
        double confidence,
        @NonNull RelationStatus status)
        implements Node {
    public ClaimRelation {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }
}
