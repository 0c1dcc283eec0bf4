package dev.entente.claim;

import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's words, thoughts, intentions or demands, reported: source, cue and content (terms of PolNeAR).
 *
 * @param id stable id
 * @param document id of the document
 * @param source who; absent where the text names nobody ("it is said")
 * @param cue the words that attribute
 * @param content what is attributed, in one piece or several
 * @param parent id of the attribution in whose content this one stands
 * @param stance asserted, or denied, doubted, intended, demanded by the source
 */
public record Attribution(
        String id,
        String document,
        Optional<Participant> source,
        Cue cue,
        List<Passage> content,
        Optional<String> parent,
        Factuality stance) {
    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content: " + id);
        }
    }
}
