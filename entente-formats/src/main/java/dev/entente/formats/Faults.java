package dev.entente.formats;

import dev.entente.intake.Reason;

/** What went wrong, in a line for users. */
final class Faults {
    private static final int LONGEST = 120;

    private Faults() {}

    /** Why a file is rejected where its reader fails: damaged, unless the reader's library kept a bound of its own. */
    static Reason reason(Throwable fault) {
        return String.valueOf(fault.getMessage()).startsWith("Zip bomb") ? Reason.EXPANDED_TOO_FAR : Reason.DAMAGED;
    }

    static String words(Throwable fault) {
        String message = fault.getMessage();
        String words = message == null || message.isBlank()
                ? fault.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
