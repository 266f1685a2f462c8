package org.claimgraph.store.key;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/// Rows by their keys, without a query to parse: the first one parsed takes an executable as long as half its start.
public final class Rows {
    private Rows() {}

    /// The rows of these keys that there are, each once.
    public static <E> Stream<E> of(Session session, Class<E> type, Collection<UUID> keys) {
        List<UUID> each = keys.stream().distinct().toList();
        return each.isEmpty()
                ? Stream.empty()
                : session.findMultiple(type, each).stream().filter(Objects::nonNull);
    }
}
