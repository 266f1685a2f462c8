package org.claimgraph.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words of a text that refer to an entity.
///
/// @param text     the text's own words at `span`: a name without "the" and without "'s", a description, or a pronoun
/// @param form     how it refers
/// @param entityId the entity it refers to within its extraction; null when it could not be told
public record Mention(
        Span span,
        String text,
        EntityType type,
        Form form,
        @Nullable String entityId) {
    /// The same words with another id for their entity; one that the table leaves out is kept.
    public Mention withEntityIds(Map<String, String> ids) {
        return new Mention(span, text, type, form, NamedEntity.idIn(ids, entityId));
    }

    /// How words refer to an entity.
    public enum Form {
        /// "Sean Duffy", "NASA".
        NAME,
        /// "the acting administrator".
        DESCRIPTION,
        /// "he", "its".
        PRONOUN
    }
}
