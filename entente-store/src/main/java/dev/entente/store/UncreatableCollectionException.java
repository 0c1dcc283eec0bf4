package dev.entente.store;

/** A collection could not be made there. */
public final class UncreatableCollectionException extends StoreException {
    private static final long serialVersionUID = 1L;

    UncreatableCollectionException(String message) {
        super(message);
    }

    UncreatableCollectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
