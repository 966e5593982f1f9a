package org.dixit.nlp.tagging;

/**
 * The averaged structured perceptron (Collins, 2002): where the best sequence is wrong, what it used loses and what the
 * right one uses gains; the mean over all steps is kept, by the trick of a second, time-weighted sum (Daumé, 2006).
 */
final class PerceptronLearner implements Learner {
    private final Parameters weights;
    private final Parameters timed;
    private final Dropout dropout;
    private final Lattice lattice;
    private final Viterbi viterbi = new Viterbi();
    private final IntRows features = new IntRows();
    private final IntRows edges = new IntRows();
    private int steps = 1;

    PerceptronLearner(LabelSet labels, Parameters zeros, Dropout dropout) {
        this.weights = zeros;
        this.timed = zeros.withValues(new float[zeros.values().length]);
        this.dropout = dropout;
        this.lattice = new Lattice(labels);
    }

    @Override
    public void learn(Example example) {
        dropout.apply(example.features(), features);
        dropout.apply(example.edges(), edges);
        weights.score(features, edges, dropout.factor(), lattice);
        int[] best = viterbi.best(lattice);
        float step = example.weight();
        for (int token = 0; token < best.length; token++) {
            if (best[token] != example.gold()[token]) {
                moveNodes(token, example.gold()[token], step);
                moveNodes(token, best[token], -step);
            }
        }
        movePairs(example.gold(), best, step);
        steps++;
    }

    private void moveNodes(int token, int label, float step) {
        for (int i = features.start(token); i < features.end(token); i++) {
            move(weights.node(features.value(i)) + label, step * dropout.factor());
        }
    }

    private void movePairs(int[] gold, int[] best, float step) {
        int last = gold.length - 1;
        move(weights.starts() + gold[0], step);
        move(weights.starts() + best[0], -step);
        move(weights.ends() + gold[last], step);
        move(weights.ends() + best[last], -step);
        for (int token = 1; token <= last; token++) {
            int right = gold[token - 1] * weights.labels() + gold[token];
            int found = best[token - 1] * weights.labels() + best[token];
            if (right != found) {
                movePair(token, right, step);
                movePair(token, found, -step);
            }
        }
    }

    private void movePair(int token, int pair, float step) {
        move(weights.pairs() + pair, step);
        for (int i = edges.start(token); i < edges.end(token); i++) {
            move(weights.edge(edges.value(i)) + pair, step * dropout.factor());
        }
    }

    private void move(int weight, float step) {
        weights.values()[weight] += step;
        timed.values()[weight] += steps * step;
    }

    @Override
    public Parameters result() {
        float[] mean = weights.values().clone();
        for (int i = 0; i < mean.length; i++) {
            mean[i] -= timed.values()[i] / steps;
        }
        return weights.withValues(mean);
    }
}
