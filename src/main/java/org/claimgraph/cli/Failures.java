package org.claimgraph.cli;

import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.model.CodedException;

/// Inputs of one run that failed: one bad article never stops the others.
final class Failures {
    private final int inputs;
    private int count;
    private int status = ExitStatus.OK;

    /// @param inputs how many there are in all
    Failures(int inputs) {
        this.inputs = inputs;
    }

    /// Does the same with each input, tells which failed, and gives the exit status.
    static int each(List<String> inputs, Consumer<String> work) {
        Failures failures = new Failures(inputs.size());
        inputs.forEach(input -> failures.unlessFailed(input, () -> work.accept(input)));
        return failures.status();
    }

    void unlessFailed(String input, Runnable work) {
        try {
            work.run();
        } catch (OutputClosedException closed) {
            throw closed;
        } catch (CodedException problem) {
            String message = Faults.message(problem);
            Faults.tell(message.startsWith(input) ? message : input + ": " + message);
            add(problem);
        } catch (RuntimeException fault) {
            Faults.tell(input + ": failed");
            Faults.report(fault);
            add(fault);
        }
    }

    int count() {
        return count;
    }

    /// The failure's own status where there was but one input, else that some failed.
    int status() {
        return count == 0 || inputs == 1 ? status : ExitStatus.SOME_FAILED;
    }

    private void add(RuntimeException problem) {
        count++;
        status = ExitStatus.of(problem);
    }
}
