package org.claimgraph.ingest;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.claimgraph.read.PageFetcher;

/// Lets the application fetch from this machine while it is tested.
final class Loopback {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    PageFetcher pageFetcher() {
        return new PageFetcher(PageFetcher.Reach.PUBLIC_AND_LOOPBACK);
    }
}
