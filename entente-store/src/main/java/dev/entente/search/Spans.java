package dev.entente.search;

import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Passages whose words were joined into one text, and the way back. */
final class Spans {
    private Spans() {}

    /** "0-12,40-61". */
    static String pack(List<Passage> spans) {
        return spans.stream().map(p -> p.start() + "-" + p.end()).collect(Collectors.joining(","));
    }

    static List<Passage> unpack(String packed) {
        List<Passage> spans = new ArrayList<>();
        for (String span : packed.split(",")) {
            int dash = span.indexOf('-');
            spans.add(
                    new Passage(Integer.parseInt(span.substring(0, dash)), Integer.parseInt(span.substring(dash + 1))));
        }
        return spans;
    }

    /** Where a range of the joined text stands in the document; one that runs over a joint stands in several places. */
    static List<Passage> places(List<Passage> spans, int start, int end) {
        List<Passage> places = new ArrayList<>();
        int base = 0;
        for (Passage span : spans) {
            int from = Math.max(start, base);
            int to = Math.min(end, base + span.length());
            if (from < to) {
                places.add(new Passage(span.start() + from - base, span.start() + to - base));
            }
            base += span.length() + Piece.JOINT.length();
        }
        return places;
    }
}
