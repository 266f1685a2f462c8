package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Where one field of a document's metadata was found.
@Description("Where one thing that an article says of itself was found.")
public record FoundField(
        @NonNull MetadataField field, @NonNull FoundIn in) {}
