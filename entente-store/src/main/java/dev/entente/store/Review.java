package dev.entente.store;

import java.util.Locale;

/** What a person made of a claim that counts. A rejected claim counts no more: see {@link Corrections#rejected}. */
public enum Review {
    /** It is right as it was read. */
    ACCEPTED,
    /** Something in it was put right. */
    CORRECTED,
    /** It was not read, a person added it. */
    ADDED;

    /** The word used in exports: "accepted". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Review of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
