package dev.entente.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Aligns the passages of two renditions: the most likely way through both in their order, passages left out on either side, two
 * taken together where a translator joined or split them; then, of what is left over, those that plainly belong together although
 * the order was changed.
 */
final class Aligner {
    /** What a passage without counterpart costs, and what taking two together costs. */
    private static final double SKIP = -0.35;

    private static final double JOIN = -2.5;
    /** Each of two passages taken together shows so much content of the other side. */
    private static final double PART = 1.0;

    /** A passage that stands in another place must show it. */
    private static final double JUMP = 4.5;
    /** With more cells than these only those near the diagonal are tried. */
    private static final long CELLS = 1_000_000;

    private static final int BAND = 200;
    private static final double NEVER = -1e9;

    private final Likelihood likelihood;
    private final int n;
    private final int m;
    private final int band;
    private final byte[][] steps;

    /** Places of two passages in their renditions, and what their content speaks for it. */
    record Pair(int left, int right, double content) {}

    private enum Step {
        SKIP_LEFT(1, 0),
        SKIP_RIGHT(0, 1),
        ONE(1, 1),
        SPLIT(1, 2),
        JOINED(2, 1);

        private final int left;
        private final int right;

        Step(int left, int right) {
            this.left = left;
            this.right = right;
        }
    }

    private Aligner(Likelihood likelihood) {
        this.likelihood = likelihood;
        n = likelihood.left().size();
        m = likelihood.right().size();
        band = (long) n * m <= CELLS ? Math.max(n, m) : BAND;
        steps = new byte[n + 1][m + 1];
    }

    /** The pairs, in order of the left side. */
    static List<Pair> align(Likelihood likelihood) {
        Aligner aligner = new Aligner(likelihood);
        aligner.fill();
        List<Pair> pairs = aligner.trace();
        pairs.addAll(aligner.jumps(pairs));
        pairs.sort(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right));
        return pairs;
    }

    private void fill() {
        double[][] rows = new double[3][m + 1];
        for (int i = 0; i <= n; i++) {
            double[] row = rows[i % 3];
            java.util.Arrays.fill(row, NEVER);
            int middle = n == 0 ? 0 : (int) ((long) i * m / n);
            for (int j = Math.max(0, middle - band); j <= Math.min(m, middle + band); j++) {
                row[j] = i + j == 0 ? 0 : best(rows, i, j);
            }
        }
    }

    private double best(double[][] rows, int i, int j) {
        double best = NEVER;
        for (Step step : Step.values()) {
            if (i >= step.left && j >= step.right) {
                double before = rows[(i - step.left) % 3][j - step.right];
                double here = before <= NEVER / 2 ? NEVER : before + gain(step, i, j);
                if (here > best) {
                    best = here;
                    steps[i][j] = (byte) step.ordinal();
                }
            }
        }
        return best;
    }

    /** What the last passages before {@code i} and {@code j} are worth if they are taken so. */
    private double gain(Step step, int i, int j) {
        return switch (step) {
            case SKIP_LEFT, SKIP_RIGHT -> SKIP;
            case ONE -> likelihood.content(i - 1, j - 1) + likelihood.form(i - 1, j - 1);
            case SPLIT -> isPart(i - 1, j - 2) && isPart(i - 1, j - 1) ? JOIN + likelihood.split(i - 1, j - 2) : NEVER;
            case JOINED ->
                isPart(i - 2, j - 1) && isPart(i - 1, j - 1) ? JOIN + likelihood.joined(i - 2, j - 1) : NEVER;
        };
    }

    /** Whether each of two passages shows by itself that it belongs to the other side's one. */
    private boolean isPart(int i, int j) {
        return likelihood.content(i, j) >= PART;
    }

    private List<Pair> trace() {
        List<Pair> pairs = new ArrayList<>();
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            Step step = Step.values()[steps[i][j]];
            for (int a = 1; a <= step.left; a++) {
                for (int b = 1; b <= step.right; b++) {
                    pairs.add(new Pair(i - a, j - b, likelihood.content(i - a, j - b)));
                }
            }
            i -= step.left;
            j -= step.right;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    /** Of the passages left over, those that are each other's best by far. */
    private List<Pair> jumps(List<Pair> pairs) {
        TreeSet<Integer> left = rest(n, pairs.stream().map(Pair::left).toList());
        TreeSet<Integer> right = rest(m, pairs.stream().map(Pair::right).toList());
        List<Pair> jumps = new ArrayList<>();
        if ((long) left.size() * right.size() > CELLS) {
            return jumps;
        }
        for (int i : left) {
            for (int j : right) {
                double content = likelihood.content(i, j);
                if (content + likelihood.form(i, j) >= JUMP && content >= JUMP / 2) {
                    jumps.add(new Pair(i, j, content));
                }
            }
        }
        jumps.sort(Comparator.comparingDouble((Pair p) -> -p.content())
                .thenComparingInt(Pair::left)
                .thenComparingInt(Pair::right));
        jumps.removeIf(p -> !(left.contains(p.left())
                && right.contains(p.right())
                && left.remove(p.left())
                && right.remove(p.right())));
        return jumps;
    }

    private static TreeSet<Integer> rest(int size, List<Integer> taken) {
        TreeSet<Integer> rest = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            rest.add(i);
        }
        taken.forEach(rest::remove);
        return rest;
    }
}
