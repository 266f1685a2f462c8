package org.claimgraph.store.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.ExternalId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// What a human knows better of an entity. What is given replaces what is stored, and no text changes it from then
/// on.
@Input("EntityUpdate")
@Description("What is known better of an entity. What is given replaces what is stored, and no text changes it again.")
public record EntityUpdate(
        @Nullable EntityType type,

        @Description("Its fullest name; the former one becomes an alias.") @Nullable
        String name,

        @Nullable String description,
        @Nullable List<@NonNull ExternalId> externalIds) {
    public EntityUpdate {
        if (name != null && name.isBlank()) {
            throw new CodedException(ErrorCode.BAD_INPUT, "A name has letters.");
        }
    }
}
