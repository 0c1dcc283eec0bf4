package dev.entente.claim;

/**
 * A link between two claims; claims themselves are never edited.
 *
 * @param type how {@code from} stands to {@code to}
 * @param from id of a claim
 * @param to id of another claim
 * @param why the reason in words, for the reader
 */
public record Link(LinkType type, String from, String to, String why) {
    public Link {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a claim cannot be linked to itself: " + from);
        }
    }
}
