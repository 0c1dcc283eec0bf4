package dev.entente.reconcile;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.entente.text.Passage;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The overlapping runs of four words in the sentences around a passage: how much of one passage stands in another.
 *
 * <p>A sentence of fewer than twelve words may be the same by chance; it is taken with its neighbours.
 */
final class Shingles {
    static final int WORDS = 12;
    private static final int RUN = 4;
    private static final double COPY = 0.8;

    /** In order, each once. */
    private final long[] runs;

    private Shingles(long[] runs) {
        this.runs = runs;
    }

    /** Cuts one text into sentences, once. */
    static final class Sentences {
        private final String text;
        private final TreeSet<Integer> bounds = new TreeSet<>();

        Sentences(String text) {
            this.text = text;
            BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
            sentences.setText(text);
            for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
                bounds.add(at);
            }
        }

        /** The runs of the sentences that hold the passage, at least twelve words of them if the text has as many. */
        Shingles around(Passage passage) {
            int end = Math.min(passage.end(), text.length());
            Integer from = bounds.floor(Math.min(passage.start(), end));
            Integer to = bounds.ceiling(end);
            Passage window = new Passage(from == null ? 0 : from, to == null ? text.length() : to);
            List<String> words = Words.split(window.cut(text));
            while (words.size() < WORDS && window.length() < text.length()) {
                window = wider(window);
                words = Words.split(window.cut(text));
            }
            return Shingles.of(words);
        }

        /** With the next sentence, or with the one before where only that stands in the same paragraph. */
        private Passage wider(Passage window) {
            Integer next = bounds.higher(window.end());
            Integer before = bounds.lower(window.start());
            boolean opens = before == null || text.charAt(window.start() - 1) == '\n';
            boolean closes = next == null || text.charAt(window.end() - 1) == '\n';
            if (next != null && (!closes || opens)) {
                return new Passage(window.start(), next);
            }
            return new Passage(before == null ? 0 : before, next == null ? text.length() : window.end());
        }
    }

    private static Shingles of(List<String> words) {
        LongStream.Builder runs = LongStream.builder();
        for (int i = 0; words.size() >= WORDS && i + RUN <= words.size(); i++) {
            long run = 1;
            for (String word : words.subList(i, i + RUN)) {
                run = run * 0x100000001B3L + word.hashCode();
            }
            runs.add(run);
        }
        return new Shingles(runs.build().sorted().distinct().toArray());
    }

    long[] runs() {
        return runs;
    }

    /** Whether four fifths of the shorter one stand in the other. */
    boolean isCopyOf(Shingles other, int shared) {
        int shorter = Math.min(runs.length, other.runs.length);
        return shorter > 0 && shared >= COPY * shorter;
    }
}
