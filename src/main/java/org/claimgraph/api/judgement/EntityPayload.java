package org.claimgraph.api.judgement;

import java.util.List;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.model.NamedEntity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of a judgement of an entity.
@Description("What became of a judgement of an entity.")
public record EntityPayload(
        @Description("The entity as it is stored now; null when the judgement was refused.") @Nullable
        NamedEntity entity,

        @NonNull List<@NonNull UserError> userErrors) {}
