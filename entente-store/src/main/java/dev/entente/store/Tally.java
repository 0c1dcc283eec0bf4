package dev.entente.store;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * For each value of a facet, how many claims are left if it alone is chosen in this facet and all else stays.
 *
 * <p>Who has no name is counted with all others of that kind under {@link Facet#UNNAMED}; one by one they are as many as there are
 * texts, so they are not ranked, but {@link #count} knows them.
 */
public final class Tally {
    /**
     * A value and its claims.
     *
     * @param claims at least 1
     */
    public record Counted(String value, int claims) {
        private static final Comparator<Counted> MOST_FIRST =
                Comparator.comparing(Counted::claims).reversed().thenComparing(Counted::value);
    }

    private final Facet facet;
    private final SurveyRows.Words words;
    private final int[] counts;

    Tally(Facet facet, SurveyRows.Words words, int[] counts) {
        this.facet = facet;
        this.words = words;
        this.counts = counts;
    }

    /** Of one value; 0 where no claim is left. */
    public int count(String value) {
        return words.find(facet, value)
                .filter(n -> n < counts.length)
                .map(n -> counts[n])
                .orElse(0);
    }

    /** How many values have a claim. */
    public int size() {
        return (int) ranked().count();
    }

    /** All that have a claim: the most claims first, then in order of the words. */
    public List<Counted> all() {
        return ranked().mapToObj(this::counted).sorted(Counted.MOST_FIRST).toList();
    }

    /** The first of {@link #all}, without sorting the rest. */
    public List<Counted> top(int most) {
        PriorityQueue<Counted> best = new PriorityQueue<>(Counted.MOST_FIRST.reversed());
        ranked().forEach(number -> {
            if (best.size() < most) {
                best.add(counted(number));
            } else if (!best.isEmpty() && counts[number] >= best.element().claims()) {
                best.add(counted(number));
                best.remove();
            }
        });
        return best.stream().sorted(Counted.MOST_FIRST).toList();
    }

    private IntStream ranked() {
        BitSet single = words.withoutName(facet);
        return IntStream.range(0, counts.length).filter(number -> counts[number] > 0 && !single.get(number));
    }

    private Counted counted(int number) {
        return new Counted(words.word(facet, number), counts[number]);
    }
}
