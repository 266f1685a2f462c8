package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
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
    private static final int MOST_ANSWERS = 1_000_000;

    public Finding {
        positions = List.copyOf(positions);
    }

    /// Where it stands among a story's findings, the least first: what is disputed, then what was updated, then what
    /// several agree on; of one kind those that most claims answer.
    @Ignore
    public int rank() {
        int urgency =
                switch (kind) {
                    case DISPUTED -> 0;
                    case UPDATED -> 1;
                    case AGREED -> 2;
                    case SINGLE_SOURCE -> 3;
                };
        int answers = positions.stream()
                .mapToInt(position -> position.claimIds().size())
                .sum();
        return urgency * MOST_ANSWERS - Math.min(answers, MOST_ANSWERS);
    }
}
