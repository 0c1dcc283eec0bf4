package dev.entente.search;

import dev.entente.store.Change;
import dev.entente.store.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a commit of the index says: how it was made, and the last change of the collection that it has seen.
 *
 * @param sequence number of that change, 0 for none
 * @param document key of its document
 * @param digest what the change says of it
 * @param form version of how words are cut and folded
 */
record Mark(long sequence, long document, String digest, String form) {
    /** Raised whenever what is in the index changes: it is then made anew. */
    private static final String FORM = "2";

    /** Nothing seen yet. */
    static final Mark NONE = new Mark(0, 0, "", FORM);

    static Mark of(Change change) {
        return new Mark(change.sequence(), change.document(), change.digest(), FORM);
    }

    static Mark of(Map<String, String> data) {
        try {
            return new Mark(
                    Long.parseLong(data.getOrDefault("sequence", "-1")),
                    Long.parseLong(data.getOrDefault("document", "-1")),
                    data.getOrDefault("digest", ""),
                    data.getOrDefault("form", ""));
        } catch (NumberFormatException e) {
            return new Mark(-1, -1, "", "");
        }
    }

    Set<Map.Entry<String, String>> data() {
        return new TreeMap<>(Map.of(
                        "sequence",
                        Long.toString(sequence),
                        "document",
                        Long.toString(document),
                        "digest",
                        digest,
                        "form",
                        form))
                .entrySet();
    }

    /** Whether an index with this mark can follow that collection: it was made by this program, of this very collection. */
    boolean fits(Collection collection) {
        return form.equals(FORM)
                && (sequence == 0
                        || collection
                                .findChange(sequence)
                                .filter(change -> of(change).equals(this))
                                .isPresent());
    }
}
