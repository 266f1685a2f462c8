package org.claimgraph.read;

import java.net.URI;
import org.claimgraph.model.Submission;

/// Fetches pages.
public final class PageFetcher {
    public Submission fetch(URI address) {
        throw new UnsupportedOperationException(address.toString());
    }
}
