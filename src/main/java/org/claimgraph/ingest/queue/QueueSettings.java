package org.claimgraph.ingest.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How what is done later is done.
@ConfigMapping(prefix = "claimgraph.queue")
interface QueueSettings {
    /// How often it is looked whether anything waits.
    @WithDefault("10s")
    Duration every();

    /// How often a feed is polled.
    @WithDefault("15m")
    Duration feedInterval();

    /// How long it is until the next poll of a feed that fails and fails.
    @WithDefault("24h")
    Duration longestFeedInterval();

    /// After how long without a sign of whoever took a piece of work another takes it.
    @WithDefault("5m")
    Duration lease();

    /// How long the results of jobs, idempotency keys and entries that left their feed are remembered.
    @WithDefault("30d")
    Duration memory();
}
