package dev.entente.arabic;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Labels letters as CoreNLP's classifier does, in half of its time: the best labels are searched for at once, where the classifier
 * works out the probabilities of all labels first, of which the same labels are the best.
 */
final class LetterLabels extends CRFClassifier<CoreLabel> {
    private static final int ORDER = 2;

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
        if (windowSize != ORDER) {
            classify(letters);
            return;
        }
        int[] best = best(letters);
        for (int i = 0; i < best.length; i++) {
            letters.get(i).set(CoreAnnotations.AnswerAnnotation.class, classIndex.get(best[i]));
        }
    }

    /** Viterbi: for each label of a letter the best way to it, from the label of the letter before. */
    private int[] best(List<CoreLabel> letters) {
        Triple<int[][][], int[], double[][][]> data = documentToDataAndLabels(letters);
        Potentials potentials = new Potentials(data.first(), data.third(), getCliquePotentialFunctionForTest());
        int count = classIndex.size();
        int[][] from = new int[letters.size()][count];
        double[] scores = new double[count];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[classIndex.indexOf(flags.backgroundSymbol)] = 0;
        double[] alone = new double[count];
        double[][] both = new double[count][count];
        for (int i = 0; i < from.length; i++) {
            potentials.at(i, alone, both);
            double[] next = new double[count];
            for (int label = 0; label < count; label++) {
                int best = 0;
                for (int before = 1; before < count; before++) {
                    best = scores[before] + both[before][label] > scores[best] + both[best][label] ? before : best;
                }
                from[i][label] = best;
                next[label] = scores[best] + both[best][label] + alone[label];
            }
            scores = next;
        }
        return path(from, scores);
    }

    private static int[] path(int[][] from, double[] scores) {
        int last = 0;
        for (int label = 1; label < scores.length; label++) {
            last = scores[label] > scores[last] ? label : last;
        }
        int[] path = new int[from.length];
        for (int i = from.length - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i][last];
        }
        return path;
    }

    /** What the features of a letter say for its label, and for its label behind another. */
    private final class Potentials {
        private final int[][][] features;
        private final double[][] @org.jspecify.annotations.Nullable [] values;
        private final CliquePotentialFunction weights;
        private final Index<CRFLabel> ones = allLabels(1, classIndex);
        private final Index<CRFLabel> pairs = allLabels(ORDER, classIndex);

        Potentials(
                int[][][] features,
                double[][] @org.jspecify.annotations.Nullable [] values,
                CliquePotentialFunction weights) {
            this.features = features;
            this.values = values;
            this.weights = weights;
        }

        void at(int letter, double[] alone, double[][] both) {
            for (int i = 0; i < ones.size(); i++) {
                alone[ones.get(i).getLabel()[0]] = weight(1, i, letter);
            }
            for (int i = 0; i < pairs.size(); i++) {
                int[] pair = pairs.get(i).getLabel();
                both[pair[0]][pair[1]] = weight(ORDER, i, letter);
            }
        }

        private double weight(int size, int label, int letter) {
            double[] value = values == null || values[letter] == null ? null : values[letter][size - 1];
            return weights.computeCliquePotential(size, label, features[letter][size - 1], value, letter);
        }
    }
}
