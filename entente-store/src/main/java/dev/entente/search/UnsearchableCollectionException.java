package dev.entente.search;

/** A collection could not be searched. The message is one line for people. */
public final class UnsearchableCollectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsearchableCollectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
