package org.claimgraph.store.source;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.SourceKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// What a human knows better of a source. What is given replaces what is stored.
@Input("SourceUpdate")
@Description("What is known better of a source. What is given replaces what is stored.")
public record SourceUpdate(
        @Nullable SourceKind kind,
        @Nullable String name,

        @Description("The hosts it publishes under, without \"www.\".") @Nullable
        List<@NonNull String> domains,

        @Description("Other names it goes by.") @Nullable List<@NonNull String> aliases) {
    public SourceUpdate {
        if (name != null && name.isBlank()) {
            throw new CodedException(ErrorCode.BAD_INPUT, "A name has letters.");
        }
    }
}
