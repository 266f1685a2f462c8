package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// An outlet that a text credits: `[SpaceNews]`, `(Reuters; AP News)`, `Sources: ...`, `HOUSTON (AP) -`.
///
/// @param name  the outlet as printed, without brackets
/// @param span  where the credit stands in the text, brackets included; two outlets in one bracket share it
/// @param scope the words that it credits: the paragraph it closes, or the whole text
@Description("An outlet that a text credits: [SpaceNews], (Reuters; AP News), Sources: ..., HOUSTON (AP) -.")
public record Citation(
        @NonNull String name, @NonNull Span span, @Ignore Span scope) {}
