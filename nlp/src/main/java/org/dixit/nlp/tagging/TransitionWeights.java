package org.dixit.nlp.tagging;

/**
 * The weights that do not depend on a feature: of first labels, of last labels and of pairs of labels, end to end in one
 * array from {@code offset} on. A view: it sees later changes of the array.
 */
final class TransitionWeights {
    private final int labels;
    private final float[] values;
    private final int offset;

    TransitionWeights(int labels, float[] values, int offset) {
        this.labels = labels;
        this.values = values;
        this.offset = offset;
    }

    static int size(int labels) {
        return labels * (labels + 2);
    }

    float start(int label) {
        return values[offset + label];
    }

    float end(int label) {
        return values[offset + labels + label];
    }

    /** Of the pair {@code from * labels + to}. */
    float pair(int pair) {
        return values[offset + 2 * labels + pair];
    }
}
