package org.claimgraph.model;

import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// One link of the chain through which a claim reached its reader, outermost first: the article's publisher, the
/// outlet it credits, the person it quotes, the one whom that person quotes.
///
/// @param name     the publisher, outlet or speaker: "Reuters", "Sergei Krikalev"
/// @param cue      the word that gives it away: "said", "(Reuters)"; null for the publisher
/// @param span     where the speaker or the credit stands in the article's text; null for the publisher
/// @param entityId the speaker as an entity
@Description("One link of the chain through which a claim reached its reader, outermost first: the article's "
        + "publisher, the outlet it credits, the person it quotes, the one whom that person quotes.")
public record Attribution(
        @NonNull Kind kind,
        @NonNull String name,
        @Nullable String cue,
        @Nullable Span span,
        @Ignore @Nullable String entityId) {
    Attribution withEntityIds(Map<String, String> ids) {
        return new Attribution(kind, name, cue, span, NamedEntity.idIn(ids, entityId));
    }

    /// What kind of link it is.
    @Enum("AttributionKind")
    @Description("What kind of link in the chain of those who answer for a claim it is.")
    public enum Kind {
        @Description("Who published the article.")
        PUBLISHER,
        @Description("An outlet that the article credits.")
        OUTLET,
        @Description("Who is quoted, or said to have said it.")
        SPEAKER
    }
}
