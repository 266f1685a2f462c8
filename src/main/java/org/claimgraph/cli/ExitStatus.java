package org.claimgraph.cli;

import java.io.UncheckedIOException;
import org.claimgraph.model.CodedException;

/// What the process answers its caller with: the numbers of BSD's `sysexits.h`, so that scripts can tell.
final class ExitStatus {
    static final int OK = 0;
    /// Several inputs, some of which failed.
    static final int SOME_FAILED = 1;
    /// The command line is wrong.
    static final int USAGE = 64;
    /// An input is not an article.
    static final int DATA = 65;
    /// An input is not there, or may not be read.
    static final int NO_INPUT = 66;
    /// The database or a page's server does not answer.
    static final int UNAVAILABLE = 69;
    /// A fault of claimgraph's own.
    static final int SOFTWARE = 70;
    /// Whoever read the output went away: what a shell reports for SIGPIPE.
    static final int OUTPUT_CLOSED = 141;

    private ExitStatus() {}

    static int of(Throwable problem) {
        return switch (problem) {
            case OutputClosedException _ -> OUTPUT_CLOSED;
            case CodedException coded -> of(coded);
            case UncheckedIOException _ -> NO_INPUT;
            default -> SOFTWARE;
        };
    }

    private static int of(CodedException problem) {
        return switch (problem.code()) {
            case BAD_INPUT, BAD_ID, BAD_CURSOR -> USAGE;
            case EMPTY_DOCUMENT, DOCUMENT_TOO_LARGE, UNREADABLE_DOCUMENT -> DATA;
            case NOT_FOUND -> NO_INPUT;
            case FETCH_REFUSED, FETCH_FAILED, DATABASE_UNAVAILABLE -> UNAVAILABLE;
            case INTERNAL -> SOFTWARE;
        };
    }
}
