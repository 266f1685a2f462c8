package org.claimgraph.api.judgement;

import org.claimgraph.ingest.Judge;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// How two claims stand to each other, as a human says.
@Input("RelationInput")
@Description("How two claims stand to each other, as a human says. It reads \"claim KIND other\".")
public record RelationInput(
        @NonNull RelationKind kind,
        @Id @NonNull String claimId,
        @Id @NonNull String otherId,
        @Nullable Dimension dimension,

        @Description("The claim's value in that dimension.") @Nullable
        String value,

        @Nullable String otherValue,

        @Description("One sentence that a reader can check.") @Nullable
        String explanation,

        @Nullable String note) {
    Judge.Assertion assertion() {
        return new Judge.Assertion(kind, claimId, otherId, dimension, value, otherValue, explanation, note);
    }
}
