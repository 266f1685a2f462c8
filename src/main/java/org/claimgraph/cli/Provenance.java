package org.claimgraph.cli;

import java.time.OffsetDateTime;
import org.claimgraph.model.Submission;
import org.jspecify.annotations.Nullable;

/// Where a text comes from, as far as the caller knows; it overrides what the text says of itself.
record Provenance(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String language) {
    static final Provenance UNKNOWN = new Provenance(null, null, null, null, null);

    Submission of(Submission content) {
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
