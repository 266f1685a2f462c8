package org.claimgraph.cli;

import java.net.BindException;
import java.sql.SQLException;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.eclipse.microprofile.config.ConfigProvider;

/// Why Quarkus did not start, as far as a user can act on it; it wraps the reason several times.
final class StartProblem {
    private StartProblem() {}

    static RuntimeException of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CodedException coded -> {
                    return coded;
                }
                case BindException _ -> {
                    return portTaken(cause);
                }
                case SQLException sql -> {
                    return databaseUnavailable(sql);
                }
                default -> {}
            }
        }
        return new IllegalStateException("claimgraph did not start", problem);
    }

    private static CodedException portTaken(Throwable cause) {
        String port = ConfigProvider.getConfig().getValue("quarkus.http.port", String.class);
        return new CodedException(
                ErrorCode.BAD_INPUT, "The port " + port + " is taken; --port names another, 0 a free one.", cause);
    }

    private static CodedException databaseUnavailable(SQLException cause) {
        return new CodedException(
                ErrorCode.DATABASE_UNAVAILABLE, "The database does not answer: " + cause.getMessage(), cause);
    }
}
