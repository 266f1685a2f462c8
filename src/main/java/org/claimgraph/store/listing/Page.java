package org.claimgraph.store.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;

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

    /// A stretch of a list that is at hand as a whole; a cursor is a place in it.
    ///
    /// @throws CodedException BAD_CURSOR
    public static <T> Page<T> of(List<T> all, PageRequest request) {
        int from = Math.min(from(request), all.size());
        return slice(all.subList(from, Math.min(all.size(), from + request.size() + 1)), request);
    }

    /// A stretch of a list of which just this was read, and one more if there is more.
    public static <T> Page<T> slice(List<T> some, PageRequest request) {
        int from = from(request);
        List<Entry<T>> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(some.size(), request.size()); i++) {
            entries.add(new Entry<>(some.get(i), "at" + (from + i)));
        }
        return new Page<>(entries, from > 0, some.size() > request.size());
    }

    /// The place at which a stretch begins.
    public static int from(PageRequest request) {
        return request.cursor() == null ? 0 : place(request.cursor()) + 1;
    }

    private static int place(String cursor) {
        if (!cursor.matches("at\\d{1,6}")) {
            throw new CodedException(
                    ErrorCode.BAD_CURSOR, "That is not a cursor of this connection; give its endCursor.");
        }
        return Integer.parseInt(cursor.substring(2));
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
