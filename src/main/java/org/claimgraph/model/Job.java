package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Articles that are taken in one after the other, while nobody waits.
///
/// @param doneCount   how many were taken in
/// @param failedCount how many were refused
@Description("Articles that are taken in one after the other, while nobody waits.")
public record Job(
        @Id @NonNull String id,
        @NonNull Status status,
        int inputCount,
        @Description("How many were taken in.") int doneCount,
        @Description("How many were refused.") int failedCount,
        @NonNull OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt)
        implements Node {
    /// How far it is.
    @Enum("JobStatus")
    @Description("How far a job is: nothing, some or all of it was done.")
    public enum Status {
        @Description("Nothing of it was done yet.")
        QUEUED,
        @Description("Some of it was done.")
        RUNNING,
        @Description("Every input was taken in or refused.")
        FINISHED
    }
}
