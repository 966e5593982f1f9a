package org.dixit.nlp.tagging;

import java.util.Arrays;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) by stochastic gradient, sequence by
 * sequence, each weight with a step of its own (AdaGrad: Duchi, Hazan and Singer, 2011).
 */
final class CrfLearner implements Learner {
    /** Gradients below this are passed over: nearly all tokens are sure after the first epochs. */
    private static final float NEGLIGIBLE = 1e-3f;

    private final Parameters weights;
    private final Parameters squares;
    private final Dropout dropout;
    private final float learningRate;
    private final Lattice lattice;
    private final ForwardBackward probabilities = new ForwardBackward();
    /** The same among the right labellings alone, for examples that leave something unsaid. */
    private final ForwardBackward rightProbabilities = new ForwardBackward();

    private final IntRows features = new IntRows();
    private final IntRows edges = new IntRows();
    private final float[] gradient;
    private final double[] pairProbabilities;
    private final double[] rightPairs;
    private final float[] pairGradient;
    private final float[] allPairsGradient;

    CrfLearner(LabelSet labels, Parameters zeros, Dropout dropout, double learningRate) {
        this.weights = zeros;
        this.squares = zeros.withValues(new float[zeros.values().length]);
        this.dropout = dropout;
        this.learningRate = (float) learningRate;
        this.lattice = new Lattice(labels);
        this.gradient = new float[labels.size()];
        this.pairProbabilities = new double[labels.size() * labels.size()];
        this.rightPairs = new double[pairProbabilities.length];
        this.pairGradient = new float[pairProbabilities.length];
        this.allPairsGradient = new float[pairProbabilities.length];
    }

    @Override
    public void learn(Example example) {
        dropout.apply(example.features(), features);
        dropout.apply(example.edges(), edges);
        weights.score(features, edges, dropout.factor(), lattice);
        probabilities.run(lattice, 1);
        if (!example.isWhole()) {
            lattice.strikeWrong(example);
            rightProbabilities.run(lattice, 1);
        }
        Arrays.fill(allPairsGradient, 0);
        for (int token = 0; token < example.tokens(); token++) {
            learnNode(example, token);
            if (token > 0) {
                learnPair(example, token);
            }
        }
        climb(weights.pairs(), allPairsGradient, 1);
    }

    private void learnNode(Example example, int token) {
        for (int label = 0; label < gradient.length; label++) {
            double right = rightNode(example, token, label);
            gradient[label] = (float) (example.weight() * (right - probabilities.node(lattice, token, label)));
        }
        if (token == 0) {
            climb(weights.starts(), gradient, 1);
        }
        if (token == example.tokens() - 1) {
            climb(weights.ends(), gradient, 1);
        }
        if (isNegligible(gradient)) {
            return;
        }
        for (int i = features.start(token); i < features.end(token); i++) {
            climb(weights.node(features.value(i)), gradient, dropout.factor());
        }
    }

    private void learnPair(Example example, int token) {
        probabilities.pairs(lattice, token, pairProbabilities);
        fillRightPairs(example, token);
        for (int pair = 0; pair < pairGradient.length; pair++) {
            pairGradient[pair] = (float) (example.weight() * (rightPairs[pair] - pairProbabilities[pair]));
            allPairsGradient[pair] += pairGradient[pair];
        }
        if (edges.start(token) == edges.end(token) || isNegligible(pairGradient)) {
            return;
        }
        for (int i = edges.start(token); i < edges.end(token); i++) {
            climb(weights.edge(edges.value(i)), pairGradient, dropout.factor());
        }
    }

    private double rightNode(Example example, int token, int label) {
        if (example.isWhole()) {
            return label == example.gold()[token] ? 1 : 0;
        }
        return rightProbabilities.node(lattice, token, label);
    }

    private void fillRightPairs(Example example, int token) {
        if (example.isWhole()) {
            Arrays.fill(rightPairs, 0);
            rightPairs[example.gold()[token - 1] * gradient.length + example.gold()[token]] = 1;
        } else {
            rightProbabilities.pairs(lattice, token, rightPairs);
        }
    }

    private void climb(int at, float[] slope, float factor) {
        float[] values = weights.values();
        float[] sums = squares.values();
        for (int i = 0; i < slope.length; i++) {
            float step = slope[i] * factor;
            float sum = sums[at + i] + step * step;
            sums[at + i] = sum;
            values[at + i] += learningRate * step / (float) Math.sqrt(sum + 1e-8f);
        }
    }

    private static boolean isNegligible(float[] slope) {
        for (float value : slope) {
            if (Math.abs(value) > NEGLIGIBLE) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Parameters result() {
        return weights;
    }
}
