package org.claimgraph.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document says of itself.
///
/// @param url          the address it was read from, or that was given for it
/// @param canonicalUrl the address that the page names as its own
/// @param title        the headline; the first words of the text where there is none
/// @param subtitle     the standfirst or deck under the headline
/// @param authors      names as printed in the byline, in order, without "By"
/// @param publisher    the outlet's name
/// @param language     BCP 47, `und` when it could not be told
/// @param publishedAt  first publication; a day without a time of day is midnight UTC
/// @param modifiedAt   last change
public record Metadata(
        @Nullable String url,
        @Nullable String canonicalUrl,
        String title,
        @Nullable String subtitle,
        List<String> authors,
        @Nullable String publisher,
        String language,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime modifiedAt) {
    public Metadata {
        authors = List.copyOf(authors);
    }
}
