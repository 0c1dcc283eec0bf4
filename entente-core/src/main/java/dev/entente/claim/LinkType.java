package dev.entente.claim;

import java.util.Locale;

/** How one claim stands to another. */
public enum LinkType {
    DENIES,
    DOUBTS,
    REPEATS,
    SAME_EVENT,
    TRANSLATES,
    COPIES;

    /** The word used in exports: "same_event". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LinkType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
