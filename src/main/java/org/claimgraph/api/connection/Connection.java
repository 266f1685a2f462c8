package org.claimgraph.api.connection;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.function.LongSupplier;
import org.claimgraph.store.listing.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A stretch of a list, after Relay's cursor connections specification. Its subclasses give each type its name in
/// the schema, and its edges.
@RegisterForReflection // in a native executable its subclasses are found by the schema, it is not
public abstract class Connection<T> {
    private final Page<T> page;
    private final LongSupplier total;

    /// A stretch of a list.
    ///
    /// @param total counts the whole list; asked only when the field is
    Connection(Page<T> page, LongSupplier total) {
        this.page = page;
        this.total = total;
    }

    /// The things, in the order of the list.
    public @NonNull List<@NonNull T> getNodes() {
        return page.nodes();
    }

    /// Where the stretch stands in the list.
    public @NonNull PageInfo getPageInfo() {
        return PageInfo.of(page);
    }

    /// How many things the whole list has.
    @Description("How many there are in all; counted only when asked for.")
    public int getTotalCount() {
        return Math.toIntExact(total.getAsLong());
    }

    final List<Page.Entry<T>> entries() {
        return page.entries();
    }
}
