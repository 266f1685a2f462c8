package org.claimgraph.api;

import java.util.List;
import org.claimgraph.ingest.IngestOutcome;
import org.claimgraph.model.Article;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of an article that was handed in.
public record IngestArticlePayload(
        @Description("The article as it is stored now; null when it was refused.") @Nullable
        Article article,

        @Nullable Outcome outcome,
        @NonNull List<@NonNull UserError> userErrors) {
    /// What the store did with it.
    @Enum("IngestOutcome")
    public enum Outcome {
        /// It is new.
        STORED,
        /// It was stored before, with the same words.
        UNCHANGED,
        /// It was stored before, with other words.
        REVISED
    }

    static IngestArticlePayload of(IngestOutcome outcome) {
        Outcome name =
                switch (outcome) {
                    case IngestOutcome.Stored _ -> Outcome.STORED;
                    case IngestOutcome.Unchanged _ -> Outcome.UNCHANGED;
                    case IngestOutcome.Revised _ -> Outcome.REVISED;
                };
        return new IngestArticlePayload(outcome.article(), name, List.of());
    }

    static IngestArticlePayload refused(UserError error) {
        return new IngestArticlePayload(null, null, List.of(error));
    }
}
