package dev.entente.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what claims are told apart and counted; see {@link Survey}. */
public enum Facet {
    /** Takes part on either side. */
    WHO,
    ACTOR,
    RECIPIENT,
    /** Anywhere in the chain of sources. */
    SOURCE,
    /** The first of the chain. */
    SPEAKER,
    /** Of the document. */
    PUBLISHER,
    TYPE,
    /** "event" or "tie". */
    KIND,
    CONTEXT,
    FACTUALITY,
    /** Denied or doubted by another claim, or denying or doubting one. */
    DISPUTED,
    /** Accepted, corrected or added by a person. */
    REVIEW,
    /** Of the document. */
    LANGUAGE,
    DOCUMENT,
    /** Whether an amount is named. */
    AMOUNTS,
    /** Whether a date is known. */
    DATED;

    /** Value where a claim has none: no publisher, no source but the document itself, not reviewed. */
    public static final String NONE = ":none";

    /** Value of all who have no name, together. */
    public static final String UNNAMED = ":unnamed";

    public static final String YES = "yes";
    public static final String NO = "no";

    /** "actor". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet of that word. */
    public static Optional<Facet> find(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /** Whether its values are ids of actors. */
    public boolean isOfActors() {
        return this == WHO || this == ACTOR || this == RECIPIENT || this == SOURCE || this == SPEAKER;
    }
}
