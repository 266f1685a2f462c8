package org.claimgraph.read;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A mail, decoded.
///
/// @param sender the name in From, without its address
/// @param html   whether the body is HTML
record Mail(
        @Nullable String sender,
        @Nullable String subject,
        @Nullable OffsetDateTime sentAt,
        String body,
        boolean html) {}
