package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// An office that someone is said to hold: "acting administrator" of "NASA".
///
/// @param title        the office, lower case unless it is a name
/// @param organization the body it belongs to, as printed
/// @param firstSeen    publication of the earliest article that says so
/// @param lastSeen     publication of the latest
@Description("An office that someone is said to hold: \"acting administrator\" of \"NASA\".")
public record Role(
        @NonNull String title,
        @Nullable String organization,
        @Nullable OffsetDateTime firstSeen,
        @Nullable OffsetDateTime lastSeen) {}
