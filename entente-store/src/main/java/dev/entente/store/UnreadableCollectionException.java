package dev.entente.store;

/** A collection that was opened could not be read. */
public final class UnreadableCollectionException extends StoreException {
    private static final long serialVersionUID = 1L;

    UnreadableCollectionException(String message) {
        super(message);
    }

    UnreadableCollectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
