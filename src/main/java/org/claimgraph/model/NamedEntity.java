package org.claimgraph.model;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A person, organization, place or other named thing; `Entity` in the schema (JPA owns that name in Java).
///
/// @param name        its fullest name
/// @param aliases     other names and acronyms, without `name`
/// @param description what articles call it: "acting administrator of NASA"
/// @param roles       offices that it is said to hold
/// @param within      for a PLACE, what contains it, nearest first: Houston is within "Texas", "United States"
/// @param mentionCount how often articles mention it; within one extraction, how often that text does
@Description("A person, organization, place or other named thing.")
@Type("Entity")
public record NamedEntity(
        @Id @NonNull String id,
        @NonNull EntityType type,
        @NonNull String name,
        @NonNull List<@NonNull String> aliases,
        @Nullable String description,
        @NonNull List<@NonNull Role> roles,
        @Ignore List<String> within,
        int mentionCount)
        implements Node {
    public NamedEntity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        within = List.copyOf(within);
    }

    /// The id that stands for an entity's in a table; its own where the table leaves it out.
    static @Nullable String idIn(Map<String, String> ids, @Nullable String entityId) {
        return entityId == null ? null : ids.getOrDefault(entityId, entityId);
    }
}
