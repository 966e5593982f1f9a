package org.dixit.nlp.tagging;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The scores of one sequence: one a token and label, one a pair of labels of neighbours. Used again and again; for one
 * thread. What the labels forbid scores minus infinity.
 */
final class Lattice {
    private final LabelSet labelSet;
    private final int labels;
    private final float[] starts;
    private final float[] ends;
    private final float[] transitions;
    private final int[][] successors;
    private int tokens;
    private float[] nodes = new float[0];
    private int[] pairsAt = new int[0];
    private float[] pairs = new float[0];
    private int pairCount;

    Lattice(LabelSet labelSet) {
        this.labelSet = labelSet;
        this.labels = labelSet.size();
        this.starts = new float[labels];
        this.ends = new float[labels];
        this.transitions = new float[labels * labels];
        this.successors = new int[labels][];
        for (int label = 0; label < labels; label++) {
            int from = label;
            successors[label] = IntStream.range(0, labels)
                    .filter(to -> labelSet.mayFollow(from, to))
                    .toArray();
        }
    }

    /** Begins a sequence with the scores that are the same everywhere; forbidden ones are struck out here. */
    void begin(int tokenCount, TransitionWeights weights) {
        tokens = tokenCount;
        for (int label = 0; label < labels; label++) {
            starts[label] = labelSet.mayStart(label) ? weights.start(label) : Float.NEGATIVE_INFINITY;
            ends[label] = labelSet.mayEnd(label) ? weights.end(label) : Float.NEGATIVE_INFINITY;
        }
        for (int pair = 0; pair < transitions.length; pair++) {
            boolean allowed = labelSet.mayFollow(pair / labels, pair % labels);
            transitions[pair] = allowed ? weights.pair(pair) : Float.NEGATIVE_INFINITY;
        }
        clearTokens();
    }

    private void clearTokens() {
        if (nodes.length < tokens * labels) {
            nodes = new float[tokens * labels * 3 / 2];
            pairsAt = new int[tokens * 3 / 2 + 1];
        }
        Arrays.fill(nodes, 0, tokens * labels, 0f);
        Arrays.fill(pairsAt, 0, tokens, -1);
        pairCount = 0;
    }

    /** Gives a token pair scores of its own, at first those of all tokens, and returns where they begin in {@link #pairs()}. */
    int ownPairs(int token) {
        if (pairsAt[token] < 0) {
            if (pairs.length < (pairCount + 1) * transitions.length) {
                pairs = Arrays.copyOf(pairs, (pairCount + 1) * 2 * transitions.length);
            }
            pairsAt[token] = pairCount * transitions.length;
            System.arraycopy(transitions, 0, pairs, pairsAt[token], transitions.length);
            pairCount++;
        }
        return pairsAt[token];
    }

    /** Where the pair scores of a token begin in {@link #pairs()}; -1 if it has those of {@link #transitions()}. */
    int pairsAt(int token) {
        return pairsAt[token];
    }

    float[] pairs() {
        return pairs;
    }

    /** How much of {@link #pairs()} belongs to this sequence. */
    int pairsLength() {
        return pairCount * transitions.length;
    }

    /** Strikes out all labels that are wrong in an example. */
    void strikeWrong(Example example) {
        for (int token = 0; token < tokens; token++) {
            for (int label = 0; label < labels; label++) {
                if (!example.isRight(token, label)) {
                    nodes[token * labels + label] = Float.NEGATIVE_INFINITY;
                }
            }
        }
    }

    float[] transitions() {
        return transitions;
    }

    float[] nodes() {
        return nodes;
    }

    float start(int label) {
        return starts[label];
    }

    float end(int label) {
        return ends[label];
    }

    /** The labels that may stand behind one. */
    int[] successors(int label) {
        return successors[label];
    }

    int tokens() {
        return tokens;
    }

    int labels() {
        return labels;
    }
}
