package org.dixit.nlp.tagging;

/**
 * Finds the best labels of sequences with a model. Holds the tables of the search, so it is for one thread at a time;
 * {@link SequenceModel#decoder()} makes another one at next to no cost.
 *
 * <pre>{@code
 * int[] labels = decoder.score(buffer).best();
 * }</pre>
 */
public final class SequenceDecoder {
    private final SequenceModel model;
    private final Lattice lattice;
    private final float[] bias;
    private final LaneSums nodeSums;
    private final LaneSums edgeSums;
    private final Viterbi viterbi = new Viterbi();
    private final ForwardBackward forwardBackward = new ForwardBackward();

    SequenceDecoder(SequenceModel model) {
        this.model = model;
        this.lattice = new Lattice(model.labels());
        this.bias = model.bias();
        this.nodeSums = new LaneSums(model.nodeTable());
        this.edgeSums = new LaneSums(model.edgeTable());
    }

    /** Scores a sequence; the other methods speak of the sequence that was scored last. */
    public SequenceDecoder score(FeatureBuffer buffer) {
        lattice.begin(buffer.tokens(), model.transitionWeights());
        viterbi.forget();
        for (int token = 0; token < buffer.tokens(); token++) {
            scoreNodes(buffer.features(), token);
            scorePairs(buffer.edges(), token);
        }
        return this;
    }

    private void scoreNodes(IntRows features, int token) {
        int at = token * lattice.labels();
        System.arraycopy(bias, 0, lattice.nodes(), at, lattice.labels());
        nodeSums.add(features, token, lattice.nodes(), at);
    }

    private void scorePairs(IntRows edges, int token) {
        if (token > 0 && edges.end(token) > edges.start(token)) {
            int at = lattice.ownPairs(token);
            edgeSums.add(edges, token, lattice.pairs(), at);
        }
    }

    /** The best labels that the transitions allow, one a token; of equally good ones always the same. */
    public int[] best() {
        return viterbi.best(lattice);
    }

    /**
     * For each token by how much the best sequence beats the best one with another label there: a confidence in the
     * units of the weights, 0 for a tie. Infinite where no other label is possible.
     *
     * @param best what {@link #best()} gave
     */
    public float[] margins(int[] best) {
        return viterbi.margins(lattice, best);
    }

    /**
     * The probability of each label at each token, {@code [token][label]}: posteriors of the conditional random field.
     *
     * @param temperature what scores are divided by: 1 for a model trained as a field, more for one trained as a
     *     perceptron, whose scores have no scale of their own
     * @throws IllegalArgumentException if the temperature is not above 0
     */
    public float[][] marginals(double temperature) {
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("Expected a temperature above 0, got " + temperature);
        }
        forwardBackward.run(lattice, temperature);
        float[][] marginals = new float[lattice.tokens()][lattice.labels()];
        for (int token = 0; token < marginals.length; token++) {
            for (int label = 0; label < lattice.labels(); label++) {
                marginals[token][label] = (float) forwardBackward.node(lattice, token, label);
            }
        }
        return marginals;
    }
}
