package org.claimgraph.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where something is said to happen.
///
/// @param text     the words: "the Kennedy Space Center"
/// @param name     the place's fullest name
/// @param entityId the place as an entity
/// @param within   the names of what contains it, nearest first: "Florida", "United States"
public record Place(
        String text, Span span, String name, @Nullable String entityId, List<String> within) {
    public Place {
        within = List.copyOf(within);
    }

    Place withEntityIds(Map<String, String> ids) {
        return new Place(text, span, name, NamedEntity.idIn(ids, entityId), within);
    }
}
