package org.claimgraph.api.judgement;

import java.util.List;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.model.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of a judgement of a source.
@Description("What became of a judgement of a source.")
public record SourcePayload(
        @Description("The source as it is stored now; null when the judgement was refused.") @Nullable
        Source source,

        @NonNull List<@NonNull UserError> userErrors) {}
