package dev.entente.search;

import dev.entente.claim.EventDate;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * One thing that can be found.
 *
 * @param kind what it is
 * @param name id of the claim or attribution, "" for a passage
 * @param spans where its words stand in the document's text, in order
 * @param text the words of the spans, joined
 * @param fields values of fields to look for
 * @param date when
 */
record Piece(
        Kind kind,
        String name,
        List<Passage> spans,
        String text,
        SortedMap<Field, SortedSet<String>> fields,
        Optional<EventDate> date) {
    /** Between the words of two spans; one code unit. */
    static final String JOINT = "\n";

    static Piece of(Kind kind, String name, List<Passage> spans, String document, Facts facts) {
        String text = spans.stream().map(span -> span.cut(document)).collect(Collectors.joining(JOINT));
        return new Piece(kind, name, spans, text, facts.fields(), facts.date());
    }

    /** What is known about it besides its words. */
    record Facts(SortedMap<Field, SortedSet<String>> fields, Optional<EventDate> date) {}

    /** Names it among the pieces of its document: "claim 3f2a...", "passage 0-120". */
    String label() {
        return kind.word() + " " + (name.isEmpty() ? Spans.pack(spans) : name);
    }
}
