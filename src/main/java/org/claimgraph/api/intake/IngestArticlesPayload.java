package org.claimgraph.api.intake;

import java.util.List;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.model.Job;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of articles that were handed in together.
@Description("What became of articles that were handed in together.")
public record IngestArticlesPayload(
        @Description("Where to ask what becomes of them; null when they were refused.") @Nullable
        Job job,

        @NonNull List<@NonNull UserError> userErrors) {}
