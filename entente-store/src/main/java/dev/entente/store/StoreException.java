package dev.entente.store;

/** Something that was to be done to a collection and could not be; the subclass says what. The message is one line for people. */
public abstract class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
