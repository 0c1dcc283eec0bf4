package dev.entente.cli;

/** What the user gave cannot be used; the message says what, where, and what to do. */
final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }
}
