package dev.entente.claim;

import java.util.Locale;

/**
 * How a speaker holds an event or a tie: as a fact, as no fact, or as something that may be, is planned or is asked for.
 *
 * <p>The first five are what a claim's speaker can hold. A carrier (the agency that passes the words on) and the document are
 * {@link #UNCOMMITTED} unless they endorse.
 */
public enum Factuality {
    ASSERTED,
    DENIED,
    POSSIBLE,
    INTENDED,
    DEMANDED,
    UNCOMMITTED;

    /** The word used in exports: "asserted". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The factuality of that word. */
    public static Factuality of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
