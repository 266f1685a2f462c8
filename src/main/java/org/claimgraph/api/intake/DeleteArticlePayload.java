package org.claimgraph.api.intake;

import java.util.List;
import org.claimgraph.api.execution.UserError;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of an article that was to go.
@Description("What became of an article that was to go.")
public record DeleteArticlePayload(
        @Description("The id that led to it; null when nothing was deleted.") @Id @Nullable
        String deletedId,

        @NonNull List<@NonNull UserError> userErrors) {}
