package dev.entente.arabic;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Labels letters as CoreNLP's classifier does, in half of its time: the best labels are searched for at once, where the classifier
 * works out the probabilities of all labels first, of which the same labels are the best.
 */
final class LetterLabels extends CRFClassifier<CoreLabel> {
    private LetterLabels() {
        super(new SeqClassifierFlags(new Properties()));
    }

    /** The model in a file of the class path. */
    static LetterLabels load(String file) {
        LetterLabels labels = new LetterLabels();
        try {
            labels.loadClassifier(file, new Properties());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the Arabic segmenter's model " + file, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot load the Arabic segmenter's model " + file, e);
        }
        return labels;
    }

    /** Gives each letter its label. */
    void label(List<CoreLabel> letters) {
        if (letters.isEmpty()) {
            return;
        }
        int[] best = best(letters);
        for (int i = 0; i < best.length; i++) {
            letters.get(i).set(CoreAnnotations.AnswerAnnotation.class, classIndex.get(best[i]));
        }
    }

    /**
     * Viterbi: for the last labels up to a letter the best way to them. Labels one behind the other are numbered as digits are, the
     * last one counts least.
     */
    private int[] best(List<CoreLabel> letters) {
        Triple<int[][][], int[], double[][][]> data = documentToDataAndLabels(letters);
        Potentials potentials = new Potentials(data, getCliquePotentialFunctionForTest());
        int labels = classIndex.size();
        int states = power(labels, windowSize - 1);
        int[][] from = new int[letters.size()][states];
        double[] scores = new double[states];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[start()] = 0;
        double[] told = new double[states * labels];
        for (int i = 0; i < from.length; i++) {
            potentials.at(i, told);
            double[] next = new double[states];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int window = 0; window < told.length; window++) {
                int state = window / labels;
                int reached = window % states;
                double score = scores[state] + told[window];
                if (score > next[reached]) {
                    next[reached] = score;
                    from[i][reached] = state;
                }
            }
            scores = next;
        }
        return path(from, scores, labels);
    }

    /** Before the first letter there is nothing. */
    private int start() {
        int start = 0;
        for (int i = 1; i < windowSize; i++) {
            start = start * classIndex.size() + classIndex.indexOf(flags.backgroundSymbol);
        }
        return start;
    }

    private static int power(int base, int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    private static int[] path(int[][] from, double[] scores, int labels) {
        int last = 0;
        for (int state = 1; state < scores.length; state++) {
            last = scores[state] > scores[last] ? state : last;
        }
        int[] path = new int[from.length];
        for (int i = from.length - 1; i >= 0; i--) {
            path[i] = last % labels;
            last = from[i][last];
        }
        return path;
    }

    /** What the features of a letter say for its label, and for its label behind those before it. */
    private final class Potentials {
        private final int[][][] features;
        private final CliquePotentialFunction weights;
        /** For each length the numbers of all sequences of labels, in the model's order. */
        private final List<int[]> sequences = new ArrayList<>();

        Potentials(Triple<int[][][], int[], double[][][]> data, CliquePotentialFunction weights) {
            features = data.first();
            this.weights = weights;
            for (int length = 1; length <= windowSize; length++) {
                sequences.add(numbers(allLabels(length, classIndex)));
            }
        }

        private int[] numbers(Iterable<CRFLabel> sequences) {
            List<Integer> numbers = new ArrayList<>();
            for (CRFLabel sequence : sequences) {
                int number = 0;
                for (int label : sequence.getLabel()) {
                    number = number * classIndex.size() + label;
                }
                numbers.add(number);
            }
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }

        void at(int letter, double[] told) {
            Arrays.fill(told, 0);
            for (int length = 1; length <= sequences.size(); length++) {
                int[] known = features[letter][length - 1];
                int[] numbers = sequences.get(length - 1);
                for (int i = 0; known.length > 0 && i < numbers.length; i++) {
                    double weight = weights.computeCliquePotential(length, i, known, null, letter);
                    for (int window = numbers[i]; window < told.length; window += numbers.length) {
                        told[window] += weight;
                    }
                }
            }
        }
    }
}
