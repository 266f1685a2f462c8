package org.claimgraph.store.listing;

import java.util.function.Function;

/// Things in an order, to be read in stretches, however many there are.
public final class Listing<T> {
    private final Function<PageRequest, Page<T>> page;
    private final Keyset<?> keyset;

    private Listing(Function<PageRequest, Page<T>> page, Keyset<?> keyset) {
        this.page = page;
        this.keyset = keyset;
    }

    public static <E, T> Listing<T> of(Keyset<E> keyset, Function<E, T> toRecord) {
        return new Listing<>(request -> keyset.page(request).map(toRecord), keyset);
    }

    /// A stretch of it.
    ///
    /// @throws org.claimgraph.model.CodedException BAD_CURSOR
    public Page<T> page(PageRequest request) {
        return page.apply(request);
    }

    /// How many there are in all.
    public long count() {
        return keyset.count();
    }
}
