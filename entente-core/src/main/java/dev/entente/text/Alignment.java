package dev.entente.text;

import java.util.Comparator;

/**
 * Two passages of two documents that are translations of each other; which of them is the original is not said.
 *
 * @param from the document whose id comes first
 * @param fromPassage where, in its text
 * @param to the other document
 * @param toPassage where, in that one's text
 */
public record Alignment(String from, Passage fromPassage, String to, Passage toPassage)
        implements Comparable<Alignment> {
    private static final Comparator<Alignment> ORDER = Comparator.comparing(Alignment::from)
            .thenComparing(Alignment::to)
            .thenComparing(Alignment::fromPassage)
            .thenComparing(Alignment::toPassage);

    public Alignment {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("an alignment names two documents in order: " + from + ", " + to);
        }
    }

    /** By documents, then by place. */
    @Override
    public int compareTo(Alignment other) {
        return ORDER.compare(this, other);
    }
}
