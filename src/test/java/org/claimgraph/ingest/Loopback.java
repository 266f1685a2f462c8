package org.claimgraph.ingest;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.claimgraph.read.fetch.Fetcher;
import org.claimgraph.read.fetch.Manners;
import org.claimgraph.read.fetch.Reach;

/// Lets the application fetch from this machine while it is tested, and without pauses.
final class Loopback {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Fetcher fetcher() {
        return new Fetcher(Reach.PUBLIC_AND_LOOPBACK, Manners.USUAL.hurried());
    }
}
