package org.claimgraph.cli;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.claimgraph.ingest.IngestOutcome;
import org.claimgraph.ingest.IngestOutcome.Revised;
import org.claimgraph.ingest.IngestOutcome.Stored;
import org.claimgraph.ingest.IngestOutcome.Unchanged;
import org.claimgraph.ingest.Ingestor;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.Member;
import org.claimgraph.model.Submission;

/// Takes texts in one after the other, with a progress bar, and counts what became of them.
final class Intake {
    private final Ingestor ingestor;
    private final BiConsumer<Member, IngestOutcome> listener;
    private final UnaryOperator<Submission> completion;
    private final Pipeline pipeline;
    private final long start = System.nanoTime();
    private int stored;
    private int unchanged;
    private int revised;
    private int failed;

    /// @param completion puts a whole text in the place of a teaser
    /// @param listener   told of each text that was taken in
    Intake(
            Ingestor ingestor,
            Pipeline pipeline,
            UnaryOperator<Submission> completion,
            BiConsumer<Member, IngestOutcome> listener) {
        this.ingestor = ingestor;
        this.pipeline = pipeline;
        this.completion = completion;
        this.listener = listener;
    }

    /// Takes all of them in; one that fails is told and stops none of the others.
    ///
    /// @return the exit status
    int takeIn(List<Input> inputs) {
        Failures failures = new Failures();
        ProgressBar bar = ProgressBar.of(inputs.size());
        for (Input input : inputs) {
            bar.show(input.name());
            failures.each(input, pipeline, member -> listener.accept(member, takeIn(member, bar)));
            bar.advance();
        }
        failed = failures.count();
        return failures.status();
    }

    private IngestOutcome takeIn(Member member, ProgressBar bar) {
        bar.show(member.name());
        try {
            IngestOutcome outcome = ingestor.ingest(completion.apply(member.submission()));
            count(outcome);
            return outcome;
        } finally {
            bar.eraseAfterText();
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
