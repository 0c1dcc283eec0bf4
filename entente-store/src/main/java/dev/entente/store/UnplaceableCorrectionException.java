package dev.entente.store;

/** A correction cannot be made or undone; the message says why and what to do. */
public final class UnplaceableCorrectionException extends StoreException {
    private static final long serialVersionUID = 1L;

    UnplaceableCorrectionException(String message) {
        super(message);
    }
}
