package org.claimgraph.cli;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimgraph.ingest.Checker;
import org.claimgraph.ingest.Ingestor;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.ingest.Recomparer;
import org.claimgraph.ingest.TeaserReader;
import org.jspecify.annotations.Nullable;

/// A running Quarkus with its database, for the length of one verb.
@Dependent
@Unremovable
public class Session implements QuarkusApplication {
    /// What a verb does while the store is there.
    @FunctionalInterface
    interface Work {
        int run(Session session);
    }

    /// Quarkus makes the session itself, so the work waits here for it.
    private static volatile @Nullable Work work;

    private final Pipeline pipeline;
    private final Ingestor ingestor;
    private final Checker checker;
    private final TeaserReader teasers;
    private final Recomparer recomparer;

    Session(Pipeline pipeline, Ingestor ingestor, Checker checker, TeaserReader teasers, Recomparer recomparer) {
        this.pipeline = pipeline;
        this.ingestor = ingestor;
        this.checker = checker;
        this.teasers = teasers;
        this.recomparer = recomparer;
    }

    /// Starts Quarkus, does the work, stops Quarkus.
    ///
    /// @return the work's exit status, or SOFTWARE if Quarkus did not start
    static int run(Work work) {
        Session.work = work;
        AtomicInteger status = new AtomicInteger(ExitStatus.SOFTWARE);
        Quarkus.run(Session.class, (code, problem) -> status.set(problem == null ? code : failed(problem)));
        return status.get();
    }

    private static int failed(Throwable problem) {
        RuntimeException told = StartProblem.of(problem);
        Faults.report(told);
        return ExitStatus.of(told);
    }

    @Override
    public int run(String... arguments) {
        try {
            return Objects.requireNonNull(work).run(this);
        } catch (RuntimeException problem) {
            Faults.report(problem);
            return ExitStatus.of(problem);
        }
    }

    Pipeline pipeline() {
        return pipeline;
    }

    Ingestor ingestor() {
        return ingestor;
    }

    TeaserReader teasers() {
        return teasers;
    }

    Checker checker() {
        return checker;
    }

    Recomparer recomparer() {
        return recomparer;
    }
}
