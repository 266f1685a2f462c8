package org.claimgraph.api.judgement;

import java.util.List;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.model.ClaimRelation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What became of a judgement of a relation.
@Description("What became of a judgement of a relation.")
public record RelationPayload(
        @Description("The relation as it is stored now; null when the judgement was refused.") @Nullable
        ClaimRelation relation,

        @NonNull List<@NonNull UserError> userErrors) {}
