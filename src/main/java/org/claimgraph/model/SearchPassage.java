package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Words around what was searched for.
///
/// @param text    some words of the text
/// @param matches where in them the words stand that were searched for
@Description("Words around what was searched for.")
public record SearchPassage(
        @NonNull String text,

        @Description("Where in the text the words stand that were searched for: UTF-16, half-open.") @NonNull
        List<@NonNull Span> matches) {
    public SearchPassage {
        matches = List.copyOf(matches);
    }
}
