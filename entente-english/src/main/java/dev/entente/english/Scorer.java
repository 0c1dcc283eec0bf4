package dev.entente.english;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;

/** Scores the labels by the {@link Weights} of the {@link Features}. It cannot learn. */
final class Scorer extends OnlineOptimizer {
    private static final long serialVersionUID = 1L;

    private final int labels;

    Scorer(LabelMap labels) {
        super(new WeightVector(), 0, 0);
        setLabelMap(labels);
        this.labels = labels.size();
    }

    @Override
    public float[] scores(FeatureVector features) {
        float[] scores = new float[labels];
        ((Features.Known) features).add(scores);
        return scores;
    }

    @Override
    protected void trainAux(Instance instance) {
        throw new UnsupportedOperationException("the model is finished");
    }

    @Override
    public void updateMiniBatch() {
        throw new UnsupportedOperationException("the model is finished");
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw new UnsupportedOperationException("the model is finished");
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        throw new UnsupportedOperationException("the model is finished");
    }
}
