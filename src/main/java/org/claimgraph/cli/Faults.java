package org.claimgraph.cli;

import java.util.Objects;
import org.claimgraph.model.CodedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What goes wrong, told on standard error as Unix tools do: `claimgraph: what, and what to do`.
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult arguments) {
        if (problem instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        report(problem);
        return ExitStatus.of(problem);
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        tell(message(problem));
        UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for what it takes.");
        return ExitStatus.USAGE;
    }

    /// Tells what a user can act on in one line; a fault of the program's own comes with its trace.
    static void report(Throwable problem) {
        switch (problem) {
            case OutputClosedException _ -> {}
            case CodedException coded -> tell(message(coded));
            default -> {
                tell("something that should not happen: " + problem);
                problem.printStackTrace(System.err);
            }
        }
    }

    static String message(Throwable problem) {
        return Objects.requireNonNullElse(problem.getMessage(), problem.toString());
    }

    static void tell(String message) {
        System.err.println("claimgraph: " + message);
    }
}
