package dev.entente.eval;

/** A document could not be coded or stored; the message names it. */
public final class UnreadablePileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadablePileException(String message, Throwable cause) {
        super(message, cause);
    }
}
