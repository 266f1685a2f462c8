package org.claimgraph.model;

/// A failure that a user can act on: a stable code, and a message that says what was wrong and what to do.
public final class CodedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public CodedException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    public CodedException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
