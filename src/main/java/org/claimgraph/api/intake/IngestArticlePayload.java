package org.claimgraph.api.intake;

import java.util.List;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.ingest.IngestOutcome;
import org.claimgraph.model.Article;
import org.claimgraph.model.Outcome;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of an article that was handed in.
@Description("What became of an article that was handed in.")
public record IngestArticlePayload(
        @Description("The article as it is stored now; null when it was refused.") @Nullable
        Article article,

        @Nullable Outcome outcome,
        @NonNull List<@NonNull UserError> userErrors) {
    static IngestArticlePayload of(IngestOutcome outcome) {
        return new IngestArticlePayload(outcome.article(), outcome.kind(), List.of());
    }

    static IngestArticlePayload refused(UserError error) {
        return new IngestArticlePayload(null, null, List.of(error));
    }
}
