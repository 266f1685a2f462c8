package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/// Something that changed.
///
/// @param nodeId what changed; nothing has the id any more once that was deleted
@Description("Something that changed.")
public record Change(
        @NonNull ChangeKind kind,

        @Description("The id of what changed; nothing has it any more once that was deleted.") @Id @NonNull
        String nodeId,

        @NonNull OffsetDateTime at) {}
