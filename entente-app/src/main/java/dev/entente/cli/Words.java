package dev.entente.cli;

import java.util.Locale;

/** Small words for people. */
final class Words {
    private Words() {}

    /** "1 document", "1,200 documents". */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : noun.endsWith("y") ? "" : "s");
    }

    /** "12.3 s". */
    static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
    }
}
