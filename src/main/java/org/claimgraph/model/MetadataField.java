package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// A field of [Metadata] of which is told where it was found.
@Description("What an article says of itself.")
public enum MetadataField {
    TITLE,
    SUBTITLE,
    AUTHORS,
    PUBLISHER,
    LANGUAGE,
    PUBLISHED_AT,
    MODIFIED_AT,
    CANONICAL_URL,
    LEAD_IMAGE
}
