package org.claimgraph.store;

import java.util.List;
import java.util.function.Function;

/// A stretch of a listing.
///
/// @param entries     in the listing's order
/// @param hasPrevious whether there may be entries before the first
/// @param hasNext     whether there may be entries after the last
public record Page<T>(List<Entry<T>> entries, boolean hasPrevious, boolean hasNext) {
    /// A thing, and the cursor that says where in the listing it stands.
    public record Entry<T>(T node, String cursor) {}

    public Page {
        entries = List.copyOf(entries);
    }

    public List<T> nodes() {
        return entries.stream().map(Entry::node).toList();
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        List<Entry<R>> mapped = entries.stream()
                .map(entry -> new Entry<>(mapping.apply(entry.node()), entry.cursor()))
                .toList();
        return new Page<>(mapped, hasPrevious, hasNext);
    }
}
