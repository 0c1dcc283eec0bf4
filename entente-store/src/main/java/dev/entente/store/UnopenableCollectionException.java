package dev.entente.store;

/** There is no collection there, or it is damaged, or a newer program made it. */
public final class UnopenableCollectionException extends StoreException {
    private static final long serialVersionUID = 1L;

    UnopenableCollectionException(String message) {
        super(message);
    }

    UnopenableCollectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
