package dev.entente.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much more likely two passages' imprints are if they translate each other than if chance put them together: a sum of logarithms.
 *
 * <p>Each key that both have counts for, the more the rarer it is in the other text; each that one lacks counts a little against.
 * Lengths count by the ratio of the two.
 */
final class Likelihood {
    /** How often a key of each kind survives translation: concepts have other names besides the glossary's. */
    private static final Map<Character, Double> SURVIVES =
            Map.of(Imprint.ACTOR, 0.8, Imprint.NUMBER, 0.9, Imprint.CONCEPT, 0.6, Imprint.WORD, 0.5);
    /** What one kind of key alone can say for or against; chance fools a short text. */
    private static final double MOST = 3.0;

    private static final double AGAINST = 0.45;
    /** What a name of so many consonants tells. */
    private static final double[] NAME = {0, 0, 0.2, 1.0, 2.3, MOST};

    private static final double RATIO_SPREAD = 0.33;
    private static final double CHANCE_SPREAD = 0.85;

    private final List<Imprint> left;
    private final List<Imprint> right;
    private final Map<String, Double> leftRate;
    private final Map<String, Double> rightRate;
    private final double meanRatio;
    private final Map<Set<String>, Map<Set<String>, Integer>> alike = new HashMap<>();
    /** What was worked out already; not a number where nothing was. */
    private final double[][] contents;

    Likelihood(List<Imprint> left, List<Imprint> right) {
        this.left = left;
        this.right = right;
        leftRate = rates(left);
        rightRate = rates(right);
        contents = new double[left.size()][right.size()];
        for (double[] row : contents) {
            Arrays.fill(row, Double.NaN);
        }
        meanRatio = Math.log((total(right) + 1.0) / right.size() / ((total(left) + 1.0) / left.size()));
    }

    private static long total(List<Imprint> side) {
        return side.stream().mapToLong(Imprint::length).sum();
    }

    private static Map<String, Double> rates(List<Imprint> side) {
        Map<String, Double> rates = new HashMap<>();
        side.forEach(i -> i.keys().forEach(k -> rates.merge(k, 1.0, Double::sum)));
        rates.replaceAll((key, count) -> (count + 0.5) / (side.size() + 4.0));
        return rates;
    }

    /** By keys and names alone. */
    double content(Imprint one, Imprint other) {
        double sum = 0;
        for (String key : one.keys()) {
            sum += other.keys().contains(key) ? shared(key) : missed(key, rightRate);
        }
        for (String key : other.keys()) {
            sum += one.keys().contains(key) ? 0 : missed(key, leftRate);
        }
        return sum + names(one, other);
    }

    private double shared(String key) {
        double rate = Math.max(leftRate.getOrDefault(key, 1.0), rightRate.getOrDefault(key, 1.0));
        double survives = SURVIVES.getOrDefault(key.charAt(0), 0.5);
        return Math.max(0.1, Math.min(MOST, Math.log(survives / Math.min(survives, rate))));
    }

    /** A key that the other text has nowhere tells less: the glossary or the registry may not know its word for it. */
    private static double missed(String key, Map<String, Double> others) {
        double survives = SURVIVES.getOrDefault(key.charAt(0), 0.5);
        boolean known = others.containsKey(key);
        return (key.charAt(0) == Imprint.WORD ? 0 : AGAINST) * (known ? 1 : 0.6) * Math.log(1.001 - survives);
    }

    private double names(Imprint one, Imprint other) {
        double sum = 0;
        for (Set<String> name : one.names()) {
            int most = 0;
            for (Set<String> candidate : other.names()) {
                most = Math.max(most, alike(name, candidate));
            }
            sum += NAME[Math.min(most, NAME.length - 1)];
        }
        return sum;
    }

    private int alike(Set<String> name, Set<String> candidate) {
        Map<Set<String>, Integer> known = alike.computeIfAbsent(name, n -> new HashMap<>());
        return known.computeIfAbsent(candidate, c -> {
            int most = 0;
            for (String one : name) {
                for (String other : c) {
                    most = Math.max(most, Sounds.alike(one, other));
                }
            }
            return most;
        });
    }

    /** By lengths and form. */
    double form(Imprint one, Imprint other) {
        double off = Math.log((other.length() + 8.0) / (one.length() + 8.0)) - meanRatio;
        double length = Math.log(CHANCE_SPREAD / RATIO_SPREAD)
                - off * off / (2 * RATIO_SPREAD * RATIO_SPREAD)
                + off * off / (2 * CHANCE_SPREAD * CHANCE_SPREAD);
        double form = (one.listed() == other.listed() ? 0.1 : -0.5)
                + (one.headed() == other.headed() ? 0.1 : -0.5)
                + (one.asking() == other.asking() ? one.asking() ? 1.5 : 0 : -1.5);
        return length + form;
    }

    /** By keys and names alone, of two places. */
    double content(int i, int j) {
        double known = contents[i][j];
        if (Double.isNaN(known)) {
            known = content(left.get(i), right.get(j));
            contents[i][j] = known;
        }
        return known;
    }

    double form(int i, int j) {
        return form(left.get(i), right.get(j));
    }

    /** One on the left, the two from {@code j} on the right. */
    double split(int i, int j) {
        return both(left.get(i), right.get(j).with(right.get(j + 1)));
    }

    /** The two from {@code i} on the left, one on the right. */
    double joined(int i, int j) {
        return both(left.get(i).with(left.get(i + 1)), right.get(j));
    }

    private double both(Imprint one, Imprint other) {
        return content(one, other) + form(one, other);
    }

    List<Imprint> left() {
        return left;
    }

    List<Imprint> right() {
        return right;
    }
}
