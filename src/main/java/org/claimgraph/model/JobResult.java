package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/// What became of one of a job's inputs; nothing is set while it waits.
///
/// @param index     of the input in the request, from 0
/// @param articleId the article as it is stored; null again when it was deleted
/// @param error     why it was refused
@Description("What became of one of a job's inputs; nothing is set while it waits.")
public record JobResult(
        @Description("Of the input in the request, from 0.") int index,
        @Nullable Outcome outcome,
        @Ignore @Nullable String articleId,
        @Description("Why it was refused.") @Nullable Failure error) {}
