package org.claimgraph.read.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Addresses as feeds write them: relative, with blanks around and inside.
final class Addresses {
    private Addresses() {}

    /// The web address that `reference` means; null where it means none.
    static @Nullable String resolve(@Nullable URI base, String reference) {
        URI relative = reference.isBlank() ? null : parse(reference);
        if (relative == null) {
            return null;
        }
        URI address = base == null ? relative : base.resolve(relative);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null
                ? address.toString()
                : null;
    }

    static @Nullable URI parse(String address) {
        try {
            return new URI(address.strip().replace(" ", "%20").replace("|", "%7C"));
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
