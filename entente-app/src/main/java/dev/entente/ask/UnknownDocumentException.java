package dev.entente.ask;

/** The collection has no document of that id; the message says where ids are listed. */
public final class UnknownDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownDocumentException(String message) {
        super(message);
    }
}
