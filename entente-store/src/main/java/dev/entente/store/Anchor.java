package dev.entente.store;

import dev.entente.text.Passage;
import java.util.SortedSet;

/**
 * What a decision about a claim hangs on, so that it finds the claim again after its document was read anew.
 *
 * @param document id of the document
 * @param claim id of the claim when the decision was made
 * @param passage where it stood, in UTF-16 code units of the text
 * @param evidence its quote, verbatim
 * @param type its type as read
 * @param actors ids of its actors as read
 * @param recipients ids of its recipients as read
 */
public record Anchor(
        String document,
        String claim,
        Passage passage,
        String evidence,
        String type,
        SortedSet<String> actors,
        SortedSet<String> recipients) {
    public Anchor {
        actors = ClaimQuery.set(actors);
        recipients = ClaimQuery.set(recipients);
        if (evidence.isEmpty() || evidence.length() != passage.length()) {
            throw new IllegalArgumentException("a decision hangs on a quote in " + document + ": '" + evidence + "'");
        }
    }
}
