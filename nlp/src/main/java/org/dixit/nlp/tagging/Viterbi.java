package org.dixit.nlp.tagging;

import java.util.Arrays;

/**
 * The best sequence of labels (Viterbi, 1967) and by how much it is the best at each token. Keeps its tables from call
 * to call; for one thread.
 */
final class Viterbi {
    private float[] forward = new float[0];
    private float[] backward = new float[0];
    private byte[] from = new byte[0];
    private boolean current;

    /** Tells that the lattice was filled anew. */
    void forget() {
        current = false;
    }

    /** The best sequence; of equals the one with the lower index. */
    int[] best(Lattice lattice) {
        int tokens = lattice.tokens();
        int[] best = new int[tokens];
        if (tokens > 0) {
            runForward(lattice);
            best[tokens - 1] = bestEnd(lattice);
            for (int token = tokens - 1; token > 0; token--) {
                best[token - 1] = from[token * lattice.labels() + best[token]];
            }
        }
        return best;
    }

    /**
     * By how much the best sequence beats the best one that has another label at a token, for each token; 0 for a tie,
     * infinite where no other label is possible.
     */
    float[] margins(Lattice lattice, int[] best) {
        int labels = lattice.labels();
        float[] margins = new float[best.length];
        if (best.length > 0) {
            if (!current) {
                runForward(lattice);
            }
            runBackward(lattice);
        }
        for (int token = 0; token < best.length; token++) {
            float other = Float.NEGATIVE_INFINITY;
            for (int label = 0; label < labels; label++) {
                if (label != best[token]) {
                    other = Math.max(other, forward[token * labels + label] + backward[token * labels + label]);
                }
            }
            int at = token * labels + best[token];
            margins[token] = Math.max(0, forward[at] + backward[at] - other);
        }
        return margins;
    }

    private void runForward(Lattice lattice) {
        current = true;
        int labels = lattice.labels();
        int cells = lattice.tokens() * labels;
        if (forward.length < cells) {
            forward = new float[cells * 3 / 2];
            from = new byte[cells * 3 / 2];
        }
        for (int label = 0; label < labels; label++) {
            forward[label] = lattice.start(label) + lattice.nodes()[label];
        }
        for (int token = 1; token < lattice.tokens(); token++) {
            boolean own = lattice.pairsAt(token) >= 0;
            float[] pairs = own ? lattice.pairs() : lattice.transitions();
            step(lattice, token, pairs, own ? lattice.pairsAt(token) : 0);
        }
    }

    private void step(Lattice lattice, int token, float[] pairs, int pairsAt) {
        int labels = lattice.labels();
        int now = token * labels;
        int before = now - labels;
        Arrays.fill(forward, now, now + labels, Float.NEGATIVE_INFINITY);
        Arrays.fill(from, now, now + labels, (byte) 0);
        for (int last = 0; last < labels; last++) {
            float score = forward[before + last];
            if (score == Float.NEGATIVE_INFINITY) {
                continue;
            }
            int pair = pairsAt + last * labels;
            for (int label : lattice.successors(last)) {
                float candidate = score + pairs[pair + label];
                if (candidate > forward[now + label]) {
                    forward[now + label] = candidate;
                    from[now + label] = (byte) last;
                }
            }
        }
        for (int label = 0; label < labels; label++) {
            forward[now + label] += lattice.nodes()[now + label];
        }
    }

    private int bestEnd(Lattice lattice) {
        int at = (lattice.tokens() - 1) * lattice.labels();
        int best = -1;
        for (int label = 0; label < lattice.labels(); label++) {
            float score = forward[at + label] + lattice.end(label);
            if (score > Float.NEGATIVE_INFINITY && (best < 0 || score > forward[at + best] + lattice.end(best))) {
                best = label;
            }
        }
        return best;
    }

    private void runBackward(Lattice lattice) {
        int labels = lattice.labels();
        if (backward.length < lattice.tokens() * labels) {
            backward = new float[lattice.tokens() * labels * 3 / 2];
        }
        for (int label = 0; label < labels; label++) {
            backward[(lattice.tokens() - 1) * labels + label] = lattice.end(label);
        }
        for (int token = lattice.tokens() - 1; token > 0; token--) {
            boolean own = lattice.pairsAt(token) >= 0;
            stepBack(lattice, token, own ? lattice.pairs() : lattice.transitions(), own ? lattice.pairsAt(token) : 0);
        }
    }

    private void stepBack(Lattice lattice, int token, float[] pairs, int pairsAt) {
        int labels = lattice.labels();
        int now = token * labels;
        for (int last = 0; last < labels; last++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int label : lattice.successors(last)) {
                float score =
                        pairs[pairsAt + last * labels + label] + lattice.nodes()[now + label] + backward[now + label];
                most = Math.max(most, score);
            }
            backward[now - labels + last] = most;
        }
    }
}
