package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A text held against everything that is stored: its claims, and how stored claims stand to each.
///
/// @param text   the text that was checked
/// @param claims in the order of the text
@Description("A text held against everything that is stored: its claims, and how stored claims stand to each.")
public record Check(@NonNull String text, @NonNull List<@NonNull CheckedClaim> claims) {
    public Check {
        claims = List.copyOf(claims);
    }
}
