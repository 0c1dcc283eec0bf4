package dev.entente.bench;

/** A collection cannot be served; the message says why and what to do. */
public final class UnservableCollectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnservableCollectionException(String message) {
        super(message);
    }

    public UnservableCollectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
