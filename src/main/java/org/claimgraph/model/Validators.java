package org.claimgraph.model;

import org.jspecify.annotations.Nullable;

/// What a server gave to recognise a version of a document by (RFC 9110, section 8.8), as it wrote it.
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /// Of a document that was never fetched.
    public static final Validators NONE = new Validators(null, null);
}
