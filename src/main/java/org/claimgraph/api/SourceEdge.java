package org.claimgraph.api;

import org.claimgraph.model.Source;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.NonNull;

/// A source of a connection, and where it stands in the list.
public record SourceEdge(@NonNull String cursor, @NonNull Source node) {
    static SourceEdge of(Page.Entry<Source> entry) {
        return new SourceEdge(entry.cursor(), entry.node());
    }
}
