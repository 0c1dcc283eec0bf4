package dev.entente.evaluation;

/** A gold folder cannot be read; the message says what and where. */
public final class UnreadableGoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableGoldException(String message) {
        super(message);
    }
}
