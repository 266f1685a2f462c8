package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What is handed in for reading: the content in one form, and what the caller knows of it. What the caller says
/// overrides what the content says of itself.
///
/// @param content     the bytes as they came; charset and transfer encoding are the reader's to find out
/// @param url         where it was published
/// @param publisher   the outlet's name
/// @param title       the headline
/// @param publishedAt first publication
/// @param language    BCP 47
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or kept
public record Submission(
        Form form,
        byte[] content,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String language) {
    /// How the content is written down.
    public enum Form {
        HTML,
        /// RFC 5322, with its headers.
        EMAIL,
        /// One entry of a feed: a JSON Feed item, an RSS item or an Atom entry.
        FEED_ITEM,
        TEXT
    }
}
