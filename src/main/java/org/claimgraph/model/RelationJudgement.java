package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a human said of a relation.
@Description("What a human said of a relation.")
public record RelationJudgement(
        @NonNull RelationStatus status,
        @Nullable String note,
        @NonNull OffsetDateTime judgedAt) {}
