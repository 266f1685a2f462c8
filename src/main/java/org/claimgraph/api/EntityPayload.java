package org.claimgraph.api;

import java.util.List;
import org.claimgraph.model.NamedEntity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of a judgement of a entity.
public record EntityPayload(
        @Description("The entity as it is stored now; null when the judgement was refused.") @Nullable
        NamedEntity entity,

        @NonNull List<@NonNull UserError> userErrors) {}
