package org.claimgraph.model;

import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Who or what a claim's predicate is about.
///
/// @param text     the words, pronouns resolved: "NASA Acting Administrator Sean Duffy"
/// @param span     where the article's own words stand
/// @param entityId the entity at its head, where there is one
@Description("Who or what a claim's predicate is about.")
public record Argument(
        @NonNull String text,
        @NonNull Span span,
        @Ignore @Nullable String entityId) {
    Argument withEntityIds(Map<String, String> ids) {
        return new Argument(text, span, NamedEntity.idIn(ids, entityId));
    }
}
