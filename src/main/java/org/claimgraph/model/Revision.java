package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// An earlier version of an article whose words changed.
///
/// @param articleId  the article as it is now
/// @param title      the headline as it was
/// @param text       the text as it was
/// @param replacedAt when the next version was ingested
/// @param claims     what became of its claims in the next version
@Description("An earlier version of an article whose words changed.")
public record Revision(
        @Ignore String articleId,
        @NonNull String title,
        @NonNull String text,
        @NonNull OffsetDateTime replacedAt,

        @Description("What became of its claims in the next version.") @NonNull
        ClaimChanges claims) {}
