package dev.entente.evaluation;

import java.util.List;

/**
 * How well claims agree with annotated ones.
 *
 * @param size how much was compared
 * @param measures precision, recall and F1, a level each
 * @param shares parts of those that qualify; disputes last
 * @param missed required items that did not reach the last level
 * @param wrong claims that did not reach it
 */
public record Score(Size size, List<Measure> measures, List<Share> shares, List<Case> missed, List<Case> wrong) {
    public Score {
        measures = List.copyOf(measures);
        shares = List.copyOf(shares);
        missed = List.copyOf(missed);
        wrong = List.copyOf(wrong);
    }

    /** Documents, required items, and claims in these documents. */
    public record Size(int documents, int required, int claims) {}

    /** Precision over all claims, recall over required items, both 0 to 1. */
    public record Measure(Level level, double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** So many of so many. */
    public record Share(String name, int hits, int all) {
        Share and(Share other) {
            return new Share(name, hits + other.hits, all + other.all);
        }
    }

    /** One item or claim that did not fully agree. */
    public record Case(String place, Level reached, String words) {}
}
