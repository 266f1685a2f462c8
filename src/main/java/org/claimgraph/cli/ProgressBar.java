package org.claimgraph.cli;

import java.io.Console;
import java.io.PrintStream;

/// How far a long run is, in one line on standard error; nothing at all unless a person watches on a terminal.
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final String ERASE = "\r\033[K";

    private final PrintStream screen;
    private final boolean visible;
    private final int total;
    private int done;
    private int texts;

    private ProgressBar(PrintStream screen, boolean visible, int total) {
        this.screen = screen;
        this.visible = visible;
        this.total = total;
    }

    @SuppressWarnings("SystemConsoleNull") // it is null where the JVM has no console module
    static ProgressBar of(int total) {
        Console console = System.console();
        boolean watched = console != null && console.isTerminal();
        return new ProgressBar(System.err, watched, total);
    }

    /// Names what is being worked on.
    void show(String name) {
        if (visible) {
            int filled = WIDTH * done / total;
            screen.printf(
                    "%s[%s%s] %d/%d%s %s",
                    ERASE,
                    "=".repeat(filled),
                    " ".repeat(WIDTH - filled),
                    done,
                    total,
                    texts > done ? ", " + texts + " texts" : "",
                    tail(name));
            screen.flush();
        }
    }

    /// Counts one more input.
    void advance() {
        done++;
        erase();
    }

    /// Counts one more text, and clears the line for what is printed next.
    void eraseAfterText() {
        texts++;
        erase();
    }

    private void erase() {
        if (visible) {
            screen.print(ERASE);
            screen.flush();
        }
    }

    private static String tail(String name) {
        return name.length() <= 40 ? name : "..." + name.substring(name.length() - 37);
    }
}
