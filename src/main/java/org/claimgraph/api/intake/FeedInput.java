package org.claimgraph.api.intake;

import java.net.URI;
import java.net.URISyntaxException;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A feed that is to be followed.
@Input("FeedInput")
@Description("A feed that is to be followed.")
public record FeedInput(
        @Description("Where it is: RSS, Atom or JSON Feed.") @NonNull
        String url,

        @Description("Who publishes what it holds; without it each entry tells.") @Nullable
        String sourceName,

        @Description("Whether to fetch the page where an entry is but a teaser of it; false when not given.") @Nullable
        Boolean fetchPages) {
    /// @throws CodedException BAD_INPUT if it is none
    URI address() {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException problem) {
            throw new CodedException(ErrorCode.BAD_INPUT, "\"" + url + "\" is not an address.", problem);
        }
    }

    boolean wantsPages() {
        return Boolean.TRUE.equals(fetchPages);
    }
}
