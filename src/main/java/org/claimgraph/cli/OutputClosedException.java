package org.claimgraph.cli;

import java.io.IOException;

/// Nobody reads the output any more; the run ends quietly.
final class OutputClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputClosedException(IOException cause) {
        super(cause);
    }
}
