package dev.entente.cli;

/** Exit codes. */
final class Exit {
    /** Found, or done. */
    static final int FOUND = 0;
    /** Nothing found. */
    static final int NOTHING = 1;
    /** An error: bad input, or a check that failed. */
    static final int ERROR = 2;

    private Exit() {}
}
