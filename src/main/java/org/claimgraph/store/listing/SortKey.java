package org.claimgraph.store.listing;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;

/// The column that a listing is ordered by; equal values are ordered by `id`, so that every order is total.
///
/// @param column     of the listed table; never null there
/// @param descending the greatest first
/// @param value      the column's value in a row
/// @param id         the row's key
/// @param parse      reads the value back from its `toString()`
public record SortKey<E>(
        String column,
        boolean descending,
        Function<E, Object> value,
        Function<E, UUID> id,
        Function<String, Object> parse) {
    public static <E> SortKey<E> time(String column, Function<E, OffsetDateTime> value, Function<E, UUID> id) {
        return new SortKey<>(column, false, value::apply, id, OffsetDateTime::parse);
    }

    public static <E> SortKey<E> text(String column, Function<E, String> value, Function<E, UUID> id) {
        return new SortKey<>(column, false, value::apply, id, text -> text);
    }

    public static <E> SortKey<E> integer(String column, Function<E, Integer> value, Function<E, UUID> id) {
        return new SortKey<>(column, false, value::apply, id, Integer::valueOf);
    }

    public static <E> SortKey<E> number(String column, Function<E, Long> value, Function<E, UUID> id) {
        return new SortKey<>(column, false, value::apply, id, Long::valueOf);
    }

    public static <E> SortKey<E> real(String column, Function<E, Double> value, Function<E, UUID> id) {
        return new SortKey<>(column, false, value::apply, id, Double::valueOf);
    }

    /// In the order in which the rows came to be.
    public static <E> SortKey<E> age(Function<E, UUID> id) {
        return new SortKey<>("id", false, id::apply, id, UUID::fromString);
    }

    public SortKey<E> reversed() {
        return new SortKey<>(column, !descending, value, id, parse);
    }
}
