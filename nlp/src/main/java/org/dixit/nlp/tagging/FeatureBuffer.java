package org.dixit.nlp.tagging;

/**
 * The features of one sequence, filled token by token and used again for the next one. Nothing is allocated for a
 * feature once the buffer has grown to the longest sequence. For one thread at a time.
 *
 * <pre>{@code
 * buffer.clear();
 * for (String word : words) {
 *     buffer.nextToken();
 *     buffer.add(FeatureHash.of(1, word));
 * }
 * }</pre>
 */
public final class FeatureBuffer {
    private final IntRows features;
    private final IntRows edges;

    private FeatureBuffer(IntRows features, IntRows edges) {
        this.features = features;
        this.edges = edges;
    }

    /** An empty buffer. */
    public FeatureBuffer() {
        this(new IntRows(), new IntRows());
    }

    /** Another buffer with the same features. */
    public FeatureBuffer copy() {
        return new FeatureBuffer(features.copy(), edges.copy());
    }

    /** Forgets all tokens. */
    public void clear() {
        features.clear();
        edges.clear();
    }

    /** Begins the next token; the features added from here on are its own. */
    public void nextToken() {
        features.nextRow();
        edges.nextRow();
    }

    /**
     * Adds a feature of the current token: a weight a label.
     *
     * @throws IllegalStateException if no token was begun
     */
    public void add(int feature) {
        requireToken();
        features.add(feature);
    }

    /**
     * Adds an edge feature of the current token: a weight a pair of labels (of the token before and of this one). They
     * cost as many weights as there are pairs, so use few. Those of a first token have no effect.
     *
     * @throws IllegalStateException if no token was begun
     */
    public void addEdge(int feature) {
        requireToken();
        edges.add(feature);
    }

    /** The number of tokens so far. */
    public int tokens() {
        return features.rows();
    }

    IntRows features() {
        return features;
    }

    IntRows edges() {
        return edges;
    }

    private void requireToken() {
        if (features.rows() == 0) {
            throw new IllegalStateException("A feature was added before the first call of nextToken()");
        }
    }
}
