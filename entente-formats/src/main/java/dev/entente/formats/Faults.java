package dev.entente.formats;

/** What went wrong, in a line for users. */
final class Faults {
    private static final int LONGEST = 120;

    private Faults() {}

    static String words(Throwable fault) {
        String message = fault.getMessage();
        String words = message == null || message.isBlank()
                ? fault.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
