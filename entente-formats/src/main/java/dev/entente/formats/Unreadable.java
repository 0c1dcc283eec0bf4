package dev.entente.formats;

import dev.entente.intake.Reason;

/** Thrown where a file or entry cannot be read; ends that one only, or the whole file where its budget is spent. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;
    private final boolean spent;

    private Unreadable(Reason reason, String detail, boolean spent) {
        super(reason.words(), null, false, false);
        this.reason = reason;
        this.detail = detail;
        this.spent = spent;
    }

    static Unreadable because(Reason reason, String detail) {
        return new Unreadable(reason, detail, false);
    }

    /** The budget of the whole file is spent. */
    static Unreadable spent(Reason reason, String detail) {
        return new Unreadable(reason, detail + "; the rest is left out", true);
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    boolean isSpent() {
        return spent;
    }
}
