package org.dixit.nlp.tagging;

import java.util.Arrays;

/**
 * The probabilities of labels and of pairs of labels under a conditional random field (Lafferty, McCallum and Pereira,
 * 2001), by the forward-backward algorithm, each token's values scaled to sum to one. Keeps its tables from call to
 * call; for one thread.
 */
final class ForwardBackward {
    /** No allowed score is taken for less likely than this, so that sums never vanish. */
    private static final double LOWEST = -300;

    private double[] transitions = new double[0];
    private double[] pairs = new double[0];
    private double[] nodes = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double temperature = 1;

    /** Runs over a lattice, its scores divided by {@code temperature}. */
    void run(Lattice lattice, double temperature) {
        this.temperature = temperature;
        int cells = lattice.tokens() * lattice.labels();
        if (nodes.length < cells) {
            nodes = new double[cells * 3 / 2];
            forward = new double[cells * 3 / 2];
            backward = new double[cells * 3 / 2];
        }
        transitions = exponentials(lattice.transitions(), lattice.transitions().length, transitions);
        pairs = exponentials(lattice.pairs(), lattice.pairsLength(), pairs);
        if (lattice.tokens() > 0) {
            exponentiateNodes(lattice);
            runForward(lattice);
            runBackward(lattice);
        }
    }

    /** The probability of a label at a token. */
    double node(Lattice lattice, int token, int label) {
        int at = token * lattice.labels();
        return forward[at + label] * backward[at + label];
    }

    /** Writes the probabilities of all pairs of labels at the token before and at this one, {@code from * labels + to}. */
    void pairs(Lattice lattice, int token, double[] into) {
        int labels = lattice.labels();
        double[] weights = lattice.pairsAt(token) < 0 ? transitions : pairs;
        int at = Math.max(0, lattice.pairsAt(token));
        int now = token * labels;
        double sum = 0;
        for (int from = 0; from < labels; from++) {
            for (int to = 0; to < labels; to++) {
                double value = forward[now - labels + from]
                        * weights[at + from * labels + to]
                        * nodes[now + to]
                        * backward[now + to];
                into[from * labels + to] = value;
                sum += value;
            }
        }
        for (int pair = 0; pair < labels * labels; pair++) {
            into[pair] /= sum;
        }
    }

    private void runForward(Lattice lattice) {
        int labels = lattice.labels();
        for (int label = 0; label < labels; label++) {
            forward[label] = nodes[label] * exponential(lattice.start(label));
        }
        normalise(forward, 0, labels);
        for (int token = 1; token < lattice.tokens(); token++) {
            double[] weights = lattice.pairsAt(token) < 0 ? transitions : pairs;
            int at = Math.max(0, lattice.pairsAt(token));
            int now = token * labels;
            Arrays.fill(forward, now, now + labels, 0);
            for (int from = 0; from < labels; from++) {
                double before = forward[now - labels + from];
                for (int to = 0; to < labels; to++) {
                    forward[now + to] += before * weights[at + from * labels + to];
                }
            }
            for (int to = 0; to < labels; to++) {
                forward[now + to] *= nodes[now + to];
            }
            normalise(forward, now, labels);
        }
    }

    private void runBackward(Lattice lattice) {
        int labels = lattice.labels();
        int last = (lattice.tokens() - 1) * labels;
        for (int label = 0; label < labels; label++) {
            backward[last + label] = exponential(lattice.end(label));
        }
        normaliseProduct(last, labels);
        for (int token = lattice.tokens() - 1; token > 0; token--) {
            double[] weights = lattice.pairsAt(token) < 0 ? transitions : pairs;
            int at = Math.max(0, lattice.pairsAt(token));
            int now = token * labels;
            for (int from = 0; from < labels; from++) {
                double sum = 0;
                for (int to = 0; to < labels; to++) {
                    sum += weights[at + from * labels + to] * nodes[now + to] * backward[now + to];
                }
                backward[now - labels + from] = sum;
            }
            normaliseProduct(now - labels, labels);
        }
    }

    /** Scales the backward values so that their products with the forward ones are probabilities. */
    private void normaliseProduct(int at, int labels) {
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += forward[at + label] * backward[at + label];
        }
        for (int label = 0; label < labels; label++) {
            backward[at + label] /= sum;
        }
    }

    private static void normalise(double[] values, int at, int labels) {
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += values[at + label];
        }
        for (int label = 0; label < labels; label++) {
            values[at + label] /= sum;
        }
    }

    private void exponentiateNodes(Lattice lattice) {
        int labels = lattice.labels();
        for (int token = 0; token < lattice.tokens(); token++) {
            int at = token * labels;
            float most = Float.NEGATIVE_INFINITY;
            for (int label = 0; label < labels; label++) {
                most = Math.max(most, lattice.nodes()[at + label]);
            }
            for (int label = 0; label < labels; label++) {
                nodes[at + label] = exponential(lattice.nodes()[at + label] - most);
            }
        }
    }

    private double[] exponentials(float[] scores, int count, double[] reused) {
        double[] values = reused.length < count ? new double[count] : reused;
        for (int i = 0; i < count; i++) {
            values[i] = exponential(scores[i]);
        }
        return values;
    }

    private double exponential(float score) {
        // StrictMath, so that training gives the same bytes on any machine.
        return score == Float.NEGATIVE_INFINITY
                ? 0
                : StrictMath.exp(Math.max(LOWEST, Math.min(-LOWEST, score / temperature)));
    }
}
