package org.dixit.nlp.tagging;

/** A sequence to learn from; its features are hashes at first and rows of {@link Parameters} once indexed. */
final class Example {
    private final IntRows features;
    private final IntRows edges;
    private final int[] gold;
    private final float weight;

    Example(IntRows features, IntRows edges, int[] gold, float weight) {
        this.features = features;
        this.edges = edges;
        this.gold = gold;
        this.weight = weight;
    }

    /** The same sequence with its features known in another way. */
    Example withFeatures(IntRows otherFeatures, IntRows otherEdges) {
        return new Example(otherFeatures, otherEdges, gold, weight);
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

    float weight() {
        return weight;
    }

    int tokens() {
        return gold.length;
    }
}
