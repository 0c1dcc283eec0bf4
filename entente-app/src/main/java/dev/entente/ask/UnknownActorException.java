package dev.entente.ask;

/** Nobody, or more than one, is called that in the collection; the message says who comes near. */
public final class UnknownActorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownActorException(String message) {
        super(message);
    }
}
