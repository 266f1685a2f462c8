package org.claimgraph.store.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which rows a listing shows, and in which order. Every part is a constant of the code; values are parameters.
///
/// @param entity     the listed table's JPA entity
/// @param from       the listed table, named `t`, and what is joined to it
/// @param conditions joined by "and"; a nested listing's first one ties the row to its parent, `p.id`
/// @param parameters the values of the conditions' named parameters
public record Selection<E>(
        Class<E> entity, String from, List<String> conditions, Map<String, Object> parameters, SortKey<E> order) {
    public static <E> Selection<E> of(Class<E> entity, String from, SortKey<E> order) {
        return new Selection<>(entity, from, List.of(), Map.of(), order);
    }

    public Selection<E> where(String condition) {
        List<String> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Selection<>(entity, from, more, parameters, order);
    }

    public Selection<E> where(String condition, String parameter, Object value) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new Selection<>(entity, from, conditions, more, order).where(condition);
    }

    String condition() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }
}
