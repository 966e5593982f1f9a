package org.dixit.contextual;

import java.util.Arrays;
import org.dixit.nlp.tagging.LabelSet;

/**
 * The best labels of a row of tokens under the rule of which may follow which (Viterbi 1967), by the likelihood that an encoder gives
 * each label. For one row.
 */
final class LabelPath {
    private final LabelSet labels;
    private final float[][] likelihoods;

    private LabelPath(LabelSet labels, float[][] likelihoods) {
        this.labels = labels;
        this.likelihoods = likelihoods;
    }

    /** A path over scores, from one token to before another. */
    static LabelPath of(LabelSet labels, float[][] scores, int from, int to) {
        float[][] likelihoods = new float[to - from][];
        for (int i = from; i < to; i++) {
            likelihoods[i - from] = logSoftmax(scores[i]);
        }
        return new LabelPath(labels, likelihoods);
    }

    private static float[] logSoftmax(float[] scores) {
        double largest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - largest);
        }
        float[] likelihoods = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            likelihoods[i] = (float) (scores[i] - largest - Math.log(sum));
        }
        return likelihoods;
    }

    /** The labels with the greatest sum of likelihoods. */
    int[] best() {
        int size = labels.size();
        int length = likelihoods.length;
        int[] path = new int[length];
        if (length == 0) {
            return path;
        }
        int[][] back = new int[length][size];
        float[] sums = new float[size];
        for (int label = 0; label < size; label++) {
            sums[label] = labels.mayStart(label) ? likelihoods[0][label] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < length; i++) {
            sums = extended(sums, likelihoods[i], back[i]);
        }
        path[length - 1] = largest(sums);
        for (int i = length - 1; i > 0; i--) {
            path[i - 1] = back[i][path[i]];
        }
        return path;
    }

    private float[] extended(float[] sums, float[] likelihood, int[] back) {
        float[] next = new float[sums.length];
        Arrays.fill(next, Float.NEGATIVE_INFINITY);
        for (int to = 0; to < next.length; to++) {
            for (int from = 0; from < next.length; from++) {
                float sum = sums[from] + likelihood[to];
                if (labels.mayFollow(from, to) && sum > next[to]) {
                    next[to] = sum;
                    back[to] = from;
                }
            }
        }
        return next;
    }

    private static int largest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    /** How likely the label of a token is by itself. */
    double probability(int token, int label) {
        return Math.exp(likelihoods[token][label]);
    }

    int length() {
        return likelihoods.length;
    }
}
