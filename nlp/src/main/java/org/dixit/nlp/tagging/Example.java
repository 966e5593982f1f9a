package org.dixit.nlp.tagging;

/** A sequence to learn from; its features are hashes at first and rows of {@link Parameters} once indexed. */
final class Example {
    private final IntRows features;
    private final IntRows edges;
    private final int[] gold;
    private final boolean[] alike;
    private final float weight;

    /** @param alike for each label whether the annotation leaves it and the others of these unsaid; empty for none */
    Example(IntRows features, IntRows edges, int[] gold, boolean[] alike, float weight) {
        this.features = features;
        this.edges = edges;
        this.gold = gold;
        this.alike = alike;
        this.weight = weight;
    }

    /** The same sequence with its features known in another way. */
    Example withFeatures(IntRows otherFeatures, IntRows otherEdges) {
        return new Example(otherFeatures, otherEdges, gold, alike, weight);
    }

    IntRows features() {
        return features;
    }

    IntRows edges() {
        return edges;
    }

    int[] gold() {
        return gold;
    }

    /** Whether all is said: each token has one right label. */
    boolean isWhole() {
        return alike.length == 0;
    }

    /** Whether a label is as right as the gold label of a token. */
    boolean isRight(int token, int label) {
        return label == gold[token] || (!isWhole() && alike[label] && alike[gold[token]]);
    }

    float weight() {
        return weight;
    }

    int tokens() {
        return gold.length;
    }
}
