package dev.entente.export;

/** An export could not be written; the message says where and why, in one line for people. */
public final class UnwritableExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
