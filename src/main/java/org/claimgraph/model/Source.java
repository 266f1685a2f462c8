package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/// Who publishes articles, or is credited by them.
///
/// @param domains the hosts it publishes under, lower case, without "www."
/// @param aliases other names it goes by: "AP" for "Associated Press"
@Description("Who publishes articles, or is credited by them.")
public record Source(
        @Id @NonNull String id,
        @NonNull SourceKind kind,
        @NonNull String name,
        @NonNull List<@NonNull String> domains,
        @NonNull List<@NonNull String> aliases)
        implements Node {
    public Source {
        domains = List.copyOf(domains);
        aliases = List.copyOf(aliases);
    }
}
