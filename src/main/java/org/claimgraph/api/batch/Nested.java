package org.claimgraph.api.batch;

import io.smallrye.graphql.api.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import org.claimgraph.store.listing.NestedListing;
import org.claimgraph.store.listing.Page;
import org.claimgraph.store.listing.PageRequest;
import org.jspecify.annotations.Nullable;

/// A connection field below many parents: one statement reads the stretches of all parents of a level, one more counts
/// all their totals if a total is asked for.
///
/// @param field   the type and the field, "Article.claims"
/// @param listing what the field lists
/// @param maker   makes a connection of a parent's stretch
public record Nested<T, C>(String field, NestedListing<T> listing, Maker<T, C> maker) {
    /// Makes a connection of a stretch.
    public interface Maker<T, C> {
        /// The connection of a stretch, and of what counts the whole list.
        C make(Page<T> page, LongSupplier total);
    }

    /// A parent's connection.
    ///
    /// @param arguments the field's arguments beside the stretch that is wanted
    public CompletionStage<C> connection(
            Context context, String parentId, PageRequest request, @Nullable Object... arguments) {
        List<?> all = Arrays.asList(request, Arrays.asList(arguments));
        return Batch.<C>of(context, field, all, ids -> connections(request, ids))
                .load(parentId);
    }

    private Map<String, C> connections(PageRequest request, List<String> parentIds) {
        Totals totals = new Totals(listing, parentIds);
        Map<String, C> connections = new HashMap<>();
        listing.pages(parentIds, request)
                .forEach((id, page) -> connections.put(id, maker.make(page, () -> totals.of(id))));
        return connections;
    }

    /// The totals of all parents, counted when the first of them is asked for.
    private static final class Totals {
        private final NestedListing<?> listing;
        private final List<String> parentIds;
        private @Nullable Map<String, Long> counts;

        Totals(NestedListing<?> listing, List<String> parentIds) {
            this.listing = listing;
            this.parentIds = parentIds;
        }

        synchronized long of(String parentId) {
            if (counts == null) {
                counts = listing.counts(parentIds);
            }
            return counts.getOrDefault(parentId, 0L);
        }
    }
}
