package dev.entente.evaluation;

import java.util.Locale;

/** How far a claim agrees with an annotated one; each level asks for all before it. */
public enum Level {
    /** Not paired. */
    NOTHING,
    /** Kind and type agree. */
    FOUND,
    /** Actors agree, and recipients agree or are empty on both sides. */
    WHOM,
    /** The first source is the same, or there is none on both sides. */
    VOICE,
    /** Factuality agrees. */
    STANCE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean reaches(Level level) {
        return compareTo(level) >= 0;
    }
}
