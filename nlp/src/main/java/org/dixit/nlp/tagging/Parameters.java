package org.dixit.nlp.tagging;

/** The weights in training, end to end in one array: those of node features, of edge features, and the transitions. */
final class Parameters {
    private final int labels;
    private final int nodeFeatures;
    private final int edgeFeatures;
    private final float[] values;

    /** @param values of the layout of the other three; not copied, all holders see changes */
    Parameters(int labels, int nodeFeatures, int edgeFeatures, float[] values) {
        this.labels = labels;
        this.nodeFeatures = nodeFeatures;
        this.edgeFeatures = edgeFeatures;
        this.values = values;
    }

    /** All zero. */
    Parameters(int labels, int nodeFeatures, int edgeFeatures) {
        this(labels, nodeFeatures, edgeFeatures, new float[size(labels, nodeFeatures, edgeFeatures)]);
    }

    /** Others of the same layout. */
    Parameters withValues(float[] others) {
        return new Parameters(labels, nodeFeatures, edgeFeatures, others);
    }

    int labels() {
        return labels;
    }

    float[] values() {
        return values;
    }

    private static int size(int labels, int nodeFeatures, int edgeFeatures) {
        long size = (long) labels * (nodeFeatures + (long) labels * edgeFeatures + labels + 2);
        return Math.toIntExact(size);
    }

    int node(int feature) {
        return feature * labels;
    }

    int edge(int feature) {
        return labels * (nodeFeatures + labels * feature);
    }

    int starts() {
        return edge(edgeFeatures);
    }

    int ends() {
        return starts() + labels;
    }

    int pairs() {
        return ends() + labels;
    }

    TransitionWeights transitions() {
        return new TransitionWeights(labels, values, starts());
    }

    /** Scores a sequence, each feature times {@code factor}. */
    void score(IntRows features, IntRows edges, float factor, Lattice lattice) {
        lattice.begin(features.rows(), transitions());
        for (int token = 0; token < features.rows(); token++) {
            for (int i = features.start(token); i < features.end(token); i++) {
                add(node(features.value(i)), labels, factor, lattice.nodes(), token * labels);
            }
            for (int i = edges.start(token); i < edges.end(token) && token > 0; i++) {
                int at = lattice.ownPairs(token);
                add(edge(edges.value(i)), labels * labels, factor, lattice.pairs(), at);
            }
        }
    }

    private void add(int from, int count, float factor, float[] sums, int at) {
        for (int i = 0; i < count; i++) {
            sums[at + i] += factor * values[from + i];
        }
    }
}
