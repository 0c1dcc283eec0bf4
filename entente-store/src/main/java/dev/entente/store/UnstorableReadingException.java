package dev.entente.store;

/** Something could not be written; the collection is as it was before. */
public final class UnstorableReadingException extends StoreException {
    private static final long serialVersionUID = 1L;

    UnstorableReadingException(String message) {
        super(message);
    }

    UnstorableReadingException(String message, Throwable cause) {
        super(message, cause);
    }
}
