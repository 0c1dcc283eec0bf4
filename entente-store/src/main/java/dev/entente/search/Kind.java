package dev.entente.search;

import java.util.Locale;

/** What can be found. */
public enum Kind {
    /** A title, heading, paragraph, list item or caption of a document; a very long one in several. */
    PASSAGE,
    /** A claim, by the words of its evidence. */
    CLAIM,
    /** Reported words, by these words. */
    ATTRIBUTION;

    /** "passage". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
