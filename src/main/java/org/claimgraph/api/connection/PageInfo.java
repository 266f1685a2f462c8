package org.claimgraph.api.connection;

import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// Where a stretch stands in its list: Relay's PageInfo.
@Description("Where a stretch stands in its list: Relay's PageInfo.")
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {
    static PageInfo of(Page<?> page) {
        boolean empty = page.entries().isEmpty();
        return new PageInfo(
                page.hasNext(),
                page.hasPrevious(),
                empty ? null : page.entries().getFirst().cursor(),
                empty ? null : page.entries().getLast().cursor());
    }
}
