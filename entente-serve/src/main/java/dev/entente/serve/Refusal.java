package dev.entente.serve;

/** A request that is not answered; the message says why and what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    static Refusal senseless(String message) {
        return new Refusal(400, message);
    }

    static Refusal missing(String message) {
        return new Refusal(404, message);
    }

    int status() {
        return status;
    }
}
