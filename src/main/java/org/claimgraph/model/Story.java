package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Articles about one event.
///
/// @param title                  the title of its most central article
/// @param independentOriginCount origins of its articles, repeats counted once
@Description("Articles about one event.")
public record Story(
        @Id @NonNull String id,
        @NonNull String title,
        int independentOriginCount,
        @Nullable OffsetDateTime firstPublishedAt,
        @Nullable OffsetDateTime lastPublishedAt)
        implements Node {}
