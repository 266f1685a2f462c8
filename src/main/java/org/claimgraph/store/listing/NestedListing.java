package org.claimgraph.store.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;

/// A listing below each of many parents, read for all of them by one statement.
public final class NestedListing<T> {
    private final TypeId.Type parent;
    private final Stretches<T> stretches;
    private final Keyset<?> keyset;

    private NestedListing(TypeId.Type parent, Stretches<T> stretches, Keyset<?> keyset) {
        this.parent = parent;
        this.stretches = stretches;
        this.keyset = keyset;
    }

    private interface Stretches<T> {
        Map<UUID, Page<T>> of(Collection<UUID> parents, PageRequest request);
    }

    public static <E, T> NestedListing<T> of(TypeId.Type parent, Keyset<E> keyset, Function<E, T> toRecord) {
        Stretches<T> stretches = (parents, request) -> {
            Map<UUID, Page<T>> pages = new HashMap<>();
            keyset.pages(parents, request).forEach((id, page) -> pages.put(id, page.map(toRecord)));
            return pages;
        };
        return new NestedListing<>(parent, stretches, keyset);
    }

    /// The same listing, each thing shown as it is from its parent.
    public <R> NestedListing<R> map(BiFunction<String, T, R> seenFrom) {
        Stretches<R> mapped = (parents, request) -> {
            Map<UUID, Page<R>> pages = new HashMap<>();
            stretches.of(parents, request).forEach((id, page) -> {
                String parentId = TypeId.of(parent, id);
                pages.put(id, page.map(each -> seenFrom.apply(parentId, each)));
            });
            return pages;
        };
        return new NestedListing<>(parent, mapped, keyset);
    }

    /// For each parent the same stretch of its listing; every parent has one, be it empty.
    ///
    /// @throws org.claimgraph.model.CodedException BAD_CURSOR
    public Map<String, Page<T>> pages(Collection<String> parentIds, PageRequest request) {
        return byId(stretches.of(Ids.uuids(parent, parentIds), request));
    }

    /// For each parent, how many there are in all.
    public Map<String, Long> counts(Collection<String> parentIds) {
        return byId(keyset.counts(Ids.uuids(parent, parentIds)));
    }

    private <V> Map<String, V> byId(Map<UUID, V> values) {
        Map<String, V> named = new HashMap<>();
        values.forEach((uuid, value) -> named.put(TypeId.of(parent, uuid), value));
        return named;
    }
}
