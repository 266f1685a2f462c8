package org.claimgraph.read;

import java.util.List;
import org.claimgraph.model.SourceKind;

/// A publisher or agency that is known by name.
///
/// @param name    the name it is best known by
/// @param domains the hosts it publishes under, lower case, without "www."
/// @param aliases other names it is credited by
public record Outlet(String name, SourceKind kind, List<String> domains, List<String> aliases) {
    public Outlet {
        domains = List.copyOf(domains);
        aliases = List.copyOf(aliases);
    }
}
