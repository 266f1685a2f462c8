package org.claimgraph.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Where a text comes from, as far as the caller knows; it overrides what the text says of itself.
///
/// @param url         where it was published
/// @param publisher   the outlet's name
/// @param title       the headline
/// @param publishedAt first publication
/// @param language    BCP 47
public record Provenance(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String language) {
    /// Of what nothing is known but its content.
    public static final Provenance UNKNOWN = new Provenance(null, null, null, null, null);

    /// What is known of each text in what holds many: who published them, and in which language.
    public Provenance ofEach() {
        return new Provenance(null, publisher, null, null, language);
    }

    /// The content, with what is known here put over what was known of it.
    public Submission of(Submission content) {
        return new Submission(
                content.form(),
                content.content(),
                url != null ? url : content.url(),
                publisher != null ? publisher : content.publisher(),
                title != null ? title : content.title(),
                publishedAt != null ? publishedAt : content.publishedAt(),
                language != null ? language : content.language());
    }
}
