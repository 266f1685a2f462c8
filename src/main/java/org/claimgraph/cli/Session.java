package org.claimgraph.cli;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
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

    /// Made when a verb asks for them: to serve takes neither word lists nor models, until a request does.
    private final Provider<Pipeline> pipeline;

    private final Provider<Ingestor> ingestor;
    private final Provider<Checker> checker;
    private final Provider<TeaserReader> teasers;
    private final Provider<Recomparer> recomparer;

    Session(
            Provider<Pipeline> pipeline,
            Provider<Ingestor> ingestor,
            Provider<Checker> checker,
            Provider<TeaserReader> teasers,
            Provider<Recomparer> recomparer) {
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
        return pipeline.get();
    }

    Ingestor ingestor() {
        return ingestor.get();
    }

    TeaserReader teasers() {
        return teasers.get();
    }

    Checker checker() {
        return checker.get();
    }

    Recomparer recomparer() {
        return recomparer.get();
    }
}
