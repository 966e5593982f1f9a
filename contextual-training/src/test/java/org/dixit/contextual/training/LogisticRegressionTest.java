package org.dixit.contextual.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    @Test
    void findsTheWeightsThatMadeTheAnswers() {
        double[] weights = {-0.5, 2, 0};
        Random random = new Random(5);
        List<double[]> samples = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double[] sample = {1, random.nextGaussian(), random.nextGaussian()};
            samples.add(sample);
            answers.add(random.nextDouble() < LogisticRegression.probability(weights, sample));
        }
        assertThat(LogisticRegression.fit(samples, answers, 3)).containsExactly(weights, within(0.1));
    }

    @Test
    void staysCloseToNothingWhereNothingIsKnown() {
        assertThat(LogisticRegression.fit(List.of(), List.of(), 2)).containsExactly(0, 0);
    }
}
