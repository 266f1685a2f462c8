package org.claimgraph.ingest.queue;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/// Several virtual threads that take turns at a queue until it is empty. Most of the time each waits for a server.
final class Crew {
    private static final Logger LOG = Logger.getLogger(Crew.class);
    private static final int HANDS = 4;

    private Crew() {}

    /// Returns when every hand has found the queue empty, or has failed; what failed stays in the queue.
    ///
    /// @param turn works at what waits the longest; false when nothing does
    static void work(BooleanSupplier turn) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < HANDS; i++) {
                threads.execute(() -> workAlone(turn));
            }
        }
    }

    private static void workAlone(BooleanSupplier turn) {
        try {
            boolean more = turn.getAsBoolean();
            while (more) {
                more = turn.getAsBoolean();
            }
        } catch (RuntimeException fault) {
            LOG.error("What was to be done from a queue failed; it is tried again when its lease runs out", fault);
        }
    }
}
