package org.claimgraph.ingest.queue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.ingest.IngestOutcome;
import org.claimgraph.ingest.Reception;
import org.claimgraph.model.ArticleRequest;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Failure;
import org.claimgraph.model.JobResult;
import org.claimgraph.store.queue.IdempotencyKeys;
import org.claimgraph.store.queue.JobRepository;
import org.claimgraph.store.queue.JobTurn;
import org.claimgraph.store.queue.Lease;
import org.jspecify.annotations.Nullable;

/// Takes in what clients hand in by the hundred: kept first, answered at once, worked off by whichever instance has
/// time.
@ApplicationScoped
public class JobRunner {
    /// An input at which so many have broken off is to blame itself.
    private static final int MOST_TRIES = 3;

    private final JobRepository jobs;
    private final IdempotencyKeys keys;
    private final Reception reception;
    private final QueueSettings settings;
    private final Clock clock;

    JobRunner(JobRepository jobs, IdempotencyKeys keys, Reception reception, QueueSettings settings, Clock clock) {
        this.jobs = jobs;
        this.keys = keys;
        this.reception = reception;
        this.settings = settings;
        this.clock = clock;
    }

    /// Keeps articles to be taken in, and begins with them.
    ///
    /// @param key of a client that may ask again, and is to get the same job then; null of others
    /// @return the job's id
    /// @throws CodedException BAD_INPUT when the key came with other articles
    public String submit(List<ArticleRequest> requests, @Nullable String key) {
        String id = jobs.create(requests, key, now());
        Thread.ofVirtual().name("job").start(this::workOff);
        return id;
    }

    /// Takes in everything that waits, also what others have left.
    @Scheduled(every = "${claimgraph.queue.every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void workOff() {
        Crew.work(this::takeNext);
    }

    /// Forgets what was finished long ago.
    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        jobs.forget(now().minus(settings.memory()));
        keys.forget(now().minus(settings.memory()));
    }

    /// @return false when nothing waits
    private boolean takeNext() {
        JobTurn turn = jobs.take(Lease.until(now().plus(settings.lease())), now());
        if (turn == null) {
            return false;
        }
        try {
            if (turn.tries() > MOST_TRIES) {
                throw new CodedException(
                        ErrorCode.INTERNAL,
                        "It was begun " + MOST_TRIES + " times and never finished; the log may tell why.");
            }
            reception.take(turn.request(), outcome -> jobs.settle(turn, result(turn, outcome), now()));
        } catch (CodedException refused) {
            jobs.settle(turn, new JobResult(turn.index(), null, null, Failure.of(refused)), now());
        }
        return true;
    }

    private static JobResult result(JobTurn turn, IngestOutcome outcome) {
        return new JobResult(turn.index(), outcome.kind(), outcome.article().id(), null);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
