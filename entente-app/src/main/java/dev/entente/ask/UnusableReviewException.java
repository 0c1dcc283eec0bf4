package dev.entente.ask;

/** What was asked of a review makes no claim; the message says why and what to do. */
public final class UnusableReviewException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableReviewException(String message) {
        super(message);
    }
}
