package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// What an article would become, without anything being stored. Ids in it are good for this answer only.
///
/// @param article  the article, or the newsletter
/// @param items    a newsletter's items
/// @param entities what they mention, each thing once
/// @param claims   what they say, in the order of the text
@Description("What an article would become, without anything being stored.")
public record Preview(
        @NonNull Article article,
        @NonNull List<@NonNull Article> items,
        @NonNull List<@NonNull NamedEntity> entities,
        @Ignore List<ReportedClaim> claims) {
    public Preview {
        items = List.copyOf(items);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
    }
}
