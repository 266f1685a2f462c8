package org.claimgraph.cli;

import java.util.List;
import java.util.function.BiConsumer;
import org.claimgraph.ingest.IngestOutcome;
import org.claimgraph.ingest.IngestOutcome.Revised;
import org.claimgraph.ingest.IngestOutcome.Stored;
import org.claimgraph.ingest.IngestOutcome.Unchanged;
import org.claimgraph.ingest.Ingestor;
import org.claimgraph.ingest.Pipeline;

/// Takes texts in one after the other, with a progress bar, and counts what became of them.
final class Intake {
    private final Ingestor ingestor;
    private final BiConsumer<Input, IngestOutcome> listener;
    private final Pipeline pipeline;
    private final long start = System.nanoTime();
    private int stored;
    private int unchanged;
    private int revised;
    private int failed;

    /// @param listener told of each text that was taken in
    Intake(Ingestor ingestor, Pipeline pipeline, BiConsumer<Input, IngestOutcome> listener) {
        this.ingestor = ingestor;
        this.pipeline = pipeline;
        this.listener = listener;
    }

    /// Takes all of them in; one that fails is told and stops none of the others.
    ///
    /// @return the exit status
    int takeIn(List<Input> inputs) {
        Failures failures = new Failures(inputs.size());
        ProgressBar bar = ProgressBar.of(inputs.size());
        for (Input input : inputs) {
            bar.show(input.name());
            failures.unlessFailed(input.name(), () -> listener.accept(input, takeIn(input, bar)));
        }
        failed = failures.count();
        return failures.status();
    }

    private IngestOutcome takeIn(Input input, ProgressBar bar) {
        try {
            IngestOutcome outcome = ingestor.ingest(input.open(pipeline));
            count(outcome);
            return outcome;
        } finally {
            bar.advance();
        }
    }

    /// "18 stored, 1 unchanged, 1 failed in 3.2 s".
    String summary() {
        StringBuilder summary = new StringBuilder().append(stored).append(" stored");
        append(summary, unchanged, " unchanged");
        append(summary, revised, " revised");
        append(summary, failed, " failed");
        return summary.append(" in %.1f s".formatted((System.nanoTime() - start) / 1e9))
                .toString();
    }

    private static void append(StringBuilder summary, int count, String word) {
        if (count > 0) {
            summary.append(", ").append(count).append(word);
        }
    }

    private void count(IngestOutcome outcome) {
        switch (outcome) {
            case Stored _ -> stored++;
            case Unchanged _ -> unchanged++;
            case Revised _ -> revised++;
        }
    }
}
