package org.dixit.contextual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dixit.nlp.tagging.LabelSet;
import org.junit.jupiter.api.Test;

class LabelPathTest {

    private static final LabelSet LABELS = LabelSet.bio(List.of("one", "two"));

    @Test
    void findsTheBestOfAllAllowedPaths() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            float[][] scores = new float[4][5];
            for (float[] row : scores) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = (float) random.nextGaussian();
                }
            }
            LabelPath path = LabelPath.of(LABELS, scores, 0, 4);
            assertThat(path.best()).isEqualTo(bestByTrial(path));
        }
    }

    @Test
    void givesProbabilitiesThatSumToOne() {
        LabelPath path = LabelPath.of(LABELS, new float[][] {{1, 2, 3, 4, 500}}, 0, 1);
        double sum = 0;
        for (int label = 0; label < 5; label++) {
            sum += path.probability(0, label);
        }
        assertThat(sum).isCloseTo(1, within(1e-6));
    }

    @Test
    void hasAnEmptyPathForNoToken() {
        assertThat(LabelPath.of(LABELS, new float[0][], 0, 0).best()).isEmpty();
    }

    @Test
    void cutsLabelsIntoRuns() {
        assertThat(LabelRun.of(new int[] {0, 1, 2, 1, 3, 4, 0}))
                .containsExactly(new LabelRun(0, 1, 3), new LabelRun(0, 3, 4), new LabelRun(1, 4, 6));
    }

    private static int[] bestByTrial(LabelPath path) {
        int[] best = new int[0];
        double most = Double.NEGATIVE_INFINITY;
        for (int code = 0; code < 625; code++) {
            int[] labels = {code / 125, code / 25 % 5, code / 5 % 5, code % 5};
            double sum = isAllowed(labels) ? sum(path, labels) : Double.NEGATIVE_INFINITY;
            if (sum > most) {
                most = sum;
                best = labels;
            }
        }
        return best;
    }

    private static boolean isAllowed(int[] labels) {
        boolean allowed = LABELS.mayStart(labels[0]);
        for (int i = 1; i < labels.length; i++) {
            allowed &= LABELS.mayFollow(labels[i - 1], labels[i]);
        }
        return allowed;
    }

    private static double sum(LabelPath path, int[] labels) {
        double[] likelihoods = new double[labels.length];
        Arrays.setAll(likelihoods, i -> Math.log(path.probability(i, labels[i])));
        return Arrays.stream(likelihoods).sum();
    }
}
