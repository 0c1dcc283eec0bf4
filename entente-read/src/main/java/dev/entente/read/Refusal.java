package dev.entente.read;

/** Thrown inside this room when bytes are no text that can be read; the {@link Reader} makes a {@link Rejection} of it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String detail;

    Refusal(String reason, String detail) {
        super(reason, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    Rejection at(String path) {
        return new Rejection(path, reason, detail);
    }
}
