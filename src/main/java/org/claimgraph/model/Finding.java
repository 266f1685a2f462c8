package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// One question that a story's articles answer, and the answers.
///
/// @param dimension the point the question is about; null when the claims agree as wholes
/// @param question  "Where did Bakanov and Duffy meet?"
/// @param positions strongest first: by independent origins, then by claims
@Description("One question that a story's articles answer, and the answers.")
public record Finding(
        @NonNull FindingKind kind,
        @Nullable Dimension dimension,
        @NonNull String question,
        @NonNull List<@NonNull Position> positions) {
    public Finding {
        positions = List.copyOf(positions);
    }
}
