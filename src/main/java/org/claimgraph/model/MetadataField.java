package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// A field of [Metadata] of which is told where it was found.
@Description("What an article says of itself.")
public enum MetadataField {
    @Description("The headline.")
    TITLE,
    @Description("The standfirst or deck under the headline.")
    SUBTITLE,
    @Description("The names in the byline.")
    AUTHORS,
    @Description("The outlet's name.")
    PUBLISHER,
    @Description("The language that it is written in.")
    LANGUAGE,
    @Description("When it was first published.")
    PUBLISHED_AT,
    @Description("When it was last changed.")
    MODIFIED_AT,
    @Description("The address that the page names as its own.")
    CANONICAL_URL,
    @Description("The picture that the page shows first.")
    LEAD_IMAGE
}
