package dev.entente.search;

import dev.entente.text.Passage;
import java.util.List;

/**
 * Something found.
 *
 * @param kind what it is
 * @param id id of the claim or attribution; "" for a passage
 * @param document id of the document
 * @param spans where its words stand: one passage, or several for reported words that are broken off
 * @param marks the words that were looked for, in order, none overlapping; offsets are those of the document's text
 */
public record Hit(Kind kind, String id, String document, List<Passage> spans, List<Passage> marks) {
    public Hit {
        spans = List.copyOf(spans);
        marks = List.copyOf(marks);
    }
}
