package dev.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs annotated items of one document with claims, one to one: the best level first, required items before optional ones, then
 * the tighter evidence.
 *
 * <p>They can pair when their evidence overlaps by three tenths of the shorter one, and the claim's evidence is no longer than 300
 * characters or three times the longest reading. Lengths are counted in code points.
 */
final class Pairing {
    private static final int LONGEST = 300;

    private Pairing() {}

    /** A half-open range of code points. */
    record Span(int start, int end) {
        int length() {
            return end - start;
        }

        boolean overlaps(Span other) {
            int shared = Math.min(end, other.end) - Math.max(start, other.start);
            // the same floating-point product as gold/score.py, so that the two never differ on a border
            return shared > 0 && shared >= 0.3 * Math.min(length(), other.length());
        }
    }

    /** A claim of a collection and where it stands. */
    record Claimed(String id, Reading reading, Span span) {}

    /** A pair: which claim, how far it agrees, with which reading. */
    record Pair(int claim, Level level, int reading) {}

    private record Edge(Level level, boolean required, int slack, int item, int claim, int reading) {}

    private static final Comparator<Edge> BEST_FIRST = Comparator.comparing(Edge::level, Comparator.reverseOrder())
            .thenComparing(Edge::required, Comparator.reverseOrder())
            .thenComparing(Edge::slack)
            .thenComparing(Edge::item)
            .thenComparing(Edge::claim)
            .thenComparing(Edge::reading);

    /** By number of the item. */
    static Map<Integer, Pair> pair(List<Gold.Item> items, List<Claimed> claims, String text) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            edges(i, items.get(i), claims, text, edges);
        }
        edges.sort(BEST_FIRST);
        Map<Integer, Pair> pairs = new TreeMap<>();
        Set<Integer> used = new HashSet<>();
        for (Edge edge : edges) {
            if (!pairs.containsKey(edge.item()) && used.add(edge.claim())) {
                pairs.put(edge.item(), new Pair(edge.claim(), edge.level(), edge.reading()));
            }
        }
        return pairs;
    }

    private static void edges(int number, Gold.Item item, List<Claimed> claims, String text, List<Edge> edges) {
        List<List<Span>> places =
                item.readings().stream().map(r -> spans(r.evidence(), text)).toList();
        int longest = places.stream()
                .flatMap(List::stream)
                .mapToInt(Span::length)
                .max()
                .orElse(0);
        int limit = Math.max(LONGEST, 3 * longest);
        for (int r = 0; r < places.size(); r++) {
            List<Span> spans = places.get(r);
            for (int j = 0; j < claims.size(); j++) {
                Span span = claims.get(j).span();
                if (span.length() <= limit && spans.stream().anyMatch(span::overlaps)) {
                    Level level = item.readings().get(r).level(claims.get(j).reading());
                    if (level != Level.NOTHING) {
                        int slack = Math.abs(spans.get(0).length() - span.length());
                        edges.add(new Edge(level, item.required(), slack, number, j, r));
                    }
                }
            }
        }
    }

    /** Everywhere that the words stand, without overlaps. */
    private static List<Span> spans(String evidence, String text) {
        List<Span> spans = new ArrayList<>();
        int at = evidence.isEmpty() ? -1 : text.indexOf(evidence);
        while (at >= 0) {
            spans.add(span(at, at + evidence.length(), text));
            at = text.indexOf(evidence, at + evidence.length());
        }
        return spans;
    }

    /** A range of code units as one of code points. */
    static Span span(int start, int end, String text) {
        int from = text.codePointCount(0, Math.min(start, text.length()));
        return new Span(from, from + text.codePointCount(Math.min(start, text.length()), Math.min(end, text.length())));
    }
}
