package org.claimgraph.cli;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Member;

/// Inputs of one run that failed: one bad article never stops the others.
final class Failures {
    private int done;
    private int count;
    private int status = ExitStatus.OK;

    /// Does the same with each text of an input, and tells which failed.
    void each(Input input, Pipeline pipeline, Consumer<Member> work) {
        unlessFailed(input.name(), () -> {
            try (Stream<Member> members = input.members(pipeline)) {
                members.forEach(member -> unlessFailed(name(input, member), () -> {
                    work.accept(member);
                    done++;
                }));
            }
        });
    }

    private static String name(Input input, Member member) {
        return member.name().startsWith(input.name()) ? member.name() : input.name() + ": " + member.name();
    }

    private void unlessFailed(String input, Runnable work) {
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

    /// The failure's own status where there was but one text, else that some failed.
    int status() {
        return count + done <= 1 || count == 0 ? status : ExitStatus.SOME_FAILED;
    }

    private void add(RuntimeException problem) {
        count++;
        status = ExitStatus.of(problem);
    }
}
