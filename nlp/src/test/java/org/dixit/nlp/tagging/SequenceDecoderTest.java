package org.dixit.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceDecoderTest {
    private static final SequenceModel MODEL = SequenceTrainer.train(Sketch.trainingSet(), TrainingSettings.crf());

    @Test
    void findsTheBestOfAllAllowedSequences() {
        for (int n = 300; n < 320; n++) {
            String[] words = Sketch.sentence(n);
            int[] best = MODEL.decoder().score(Sketch.features(words)).best();
            assertThat(scoreOf(words, best)).isCloseTo(bestScore(words, new int[0]), within(1e-3));
        }
    }

    @Test
    void findsNothingInNothing() {
        SequenceDecoder decoder = MODEL.decoder().score(new FeatureBuffer());

        assertThat(decoder.best()).isEmpty();
        assertThat(decoder.margins(new int[0])).isEmpty();
        assertThat(decoder.marginals(1)).isEmpty();
    }

    @Test
    void neverBreaksTheTransitions() {
        FeatureBuffer unknown = new FeatureBuffer();
        IntStream.range(0, 5000).forEach(token -> {
            unknown.nextToken();
            unknown.add(token * 7919);
        });

        for (String label : MODEL.labels().names()) {
            MODEL.labels()
                    .requireAllowed(
                            MODEL.withBias(label, 50).decoder().score(unknown).best());
        }
    }

    @Test
    void givesProbabilitiesThatSumToOne() {
        String[] words = Sketch.sentence(4);

        for (float[] token : MODEL.decoder().score(Sketch.features(words)).marginals(1)) {
            double sum = 0;
            for (float probability : token) {
                sum += probability;
            }
            assertThat(sum).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void givesTheProbabilitiesOfAllSequencesTogether() {
        String[] words = {"Ada", "met", "Okoro"};
        float[][] marginals = MODEL.decoder().score(Sketch.features(words)).marginals(1);

        double all = 0;
        double named = 0;
        for (int code = 0; code < 27; code++) {
            int[] labels = {code % 3, code / 3 % 3, code / 9};
            double share = Math.exp(scoreOf(words, labels));
            all += share;
            named += labels[2] == 1 ? share : 0;
        }
        assertThat(marginals[2][1]).isCloseTo((float) (named / all), within(1e-3f));
    }

    @Test
    void givesTheMarginThatABiasMustOvercome() {
        FeatureBuffer buffer = Sketch.features("met");
        SequenceDecoder decoder = MODEL.decoder().score(buffer);
        float margin = decoder.margins(decoder.best())[0];

        assertThat(margin).isPositive();
        assertThat(bestUnderBias(buffer, -margin + 0.01f)).containsExactly(0);
        assertThat(bestUnderBias(buffer, -margin - 0.01f)).doesNotContain(0);
    }

    private static int[] bestUnderBias(FeatureBuffer buffer, float bias) {
        return MODEL.withBias("O", bias).decoder().score(buffer).best();
    }

    @Test
    void refusesATemperatureOfZero() {
        assertThatThrownBy(() -> MODEL.decoder().marginals(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesTheSameLabelsOnManyThreads() throws Exception {
        List<int[]> expected =
                IntStream.range(0, 500).mapToObj(SequenceDecoderTest::labelsOf).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<int[]>> task = () -> IntStream.range(0, 500)
                    .mapToObj(SequenceDecoderTest::labelsOf)
                    .toList();
            for (Future<List<int[]>> result : threads.invokeAll(java.util.Collections.nCopies(16, task))) {
                assertThat(result.get()).usingRecursiveComparison().isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int[] labelsOf(int n) {
        return MODEL.decoder().score(Sketch.features(Sketch.sentence(n))).best();
    }

    private static double bestScore(String[] words, int[] labels) {
        if (labels.length == words.length) {
            return scoreOf(words, labels);
        }
        return IntStream.range(0, 3)
                .mapToDouble(label -> bestScore(words, append(labels, label)))
                .max()
                .orElseThrow();
    }

    private static int[] append(int[] labels, int label) {
        int[] longer = java.util.Arrays.copyOf(labels, labels.length + 1);
        longer[labels.length] = label;
        return longer;
    }

    private static double scoreOf(String[] words, int[] labels) {
        FeatureBuffer buffer = Sketch.features(words);
        TransitionWeights weights = MODEL.transitionWeights();
        double score = weights.start(labels[0]) + weights.end(labels[labels.length - 1]);
        try {
            MODEL.labels().requireAllowed(labels);
        } catch (IllegalArgumentException forbidden) {
            return Double.NEGATIVE_INFINITY;
        }
        for (int token = 0; token < labels.length; token++) {
            float[] sums = new float[3];
            new LaneSums(MODEL.nodeTable()).add(buffer.features(), token, sums, 0);
            score += sums[labels[token]];
            if (token > 0) {
                float[] pairs = new float[9];
                new LaneSums(MODEL.edgeTable()).add(buffer.edges(), token, pairs, 0);
                int pair = labels[token - 1] * 3 + labels[token];
                score += pairs[pair] + weights.pair(pair);
            }
        }
        return score;
    }
}
