package org.dixit.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SequenceTrainerTest {
    static Stream<TrainingSettings> settings() {
        return Stream.of(
                TrainingSettings.crf().withDropout(0.1).withEpochs(20),
                TrainingSettings.crf().withDropout(0).withLearningRate(0.1),
                TrainingSettings.perceptron(),
                TrainingSettings.perceptron().withDropout(0.2).withRuns(2));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void learnsWhatTheFeaturesTell(TrainingSettings settings) {
        SequenceModel model = SequenceTrainer.train(Sketch.trainingSet(), settings);
        SequenceDecoder decoder = model.decoder();

        for (int n = 1000; n < 1100; n++) {
            String[] words = Sketch.sentence(n);
            assertThat(decoder.score(Sketch.features(words)).best())
                    .as(String.join(" ", words))
                    .isEqualTo(Sketch.gold(words));
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void givesTheSameBytesTwice(TrainingSettings settings) throws IOException {
        assertThat(bytesOf(SequenceTrainer.train(Sketch.trainingSet(), settings)))
                .isEqualTo(bytesOf(SequenceTrainer.train(Sketch.trainingSet(), settings)));
    }

    @Test
    void givesOtherWeightsForAnotherSeed() throws IOException {
        assertThat(bytesOf(SequenceTrainer.train(Sketch.trainingSet(), TrainingSettings.crf())))
                .isNotEqualTo(bytesOf(SequenceTrainer.train(
                        Sketch.trainingSet(), TrainingSettings.crf().withSeed(2))));
    }

    @Test
    void keepsTheFeaturesThatMatterMost() {
        TrainingSet set = TrainingSet.of(Sketch.LABELS);
        for (int n = 0; n < 100; n++) {
            FeatureBuffer buffer = new FeatureBuffer();
            buffer.nextToken();
            buffer.add(n % 2);
            buffer.add(100 + n % 7);
            set.add(buffer, new int[] {n % 2}, 1f);
        }

        SequenceModel model =
                SequenceTrainer.train(set, TrainingSettings.crf().withDropout(0).withMaximumRows(2));

        FeatureBuffer one = new FeatureBuffer();
        one.nextToken();
        one.add(1);
        assertThat(model.features()).isEqualTo(2);
        assertThat(model.decoder().score(one).best()).containsExactly(1);
    }

    @Test
    void leavesOutRareFeatures() {
        TrainingSet set = TrainingSet.of(Sketch.LABELS);
        for (int n = 0; n < 10; n++) {
            FeatureBuffer buffer = new FeatureBuffer();
            buffer.nextToken();
            buffer.add(n);
            buffer.add(100 + n % 2);
            set.add(buffer, new int[] {n % 2}, 1f);
        }

        assertThat(SequenceTrainer.train(set, TrainingSettings.crf().withMinimumCount(2))
                        .features())
                .isEqualTo(2);
    }

    @Test
    void learnsTheFeaturesOfAnotherModelAlone() {
        TrainingSet set = TrainingSet.of(Sketch.LABELS);
        TrainingSet more = TrainingSet.of(Sketch.LABELS);
        for (int n = 0; n < 10; n++) {
            FeatureBuffer buffer = new FeatureBuffer();
            buffer.nextToken();
            buffer.add(100 + n % 2);
            set.add(buffer, new int[] {n % 2}, 1f);
            buffer.add(n);
            more.add(buffer, new int[] {n % 2}, 1f);
        }
        SequenceModel model = SequenceTrainer.train(set, TrainingSettings.crf().withDropout(0));

        SequenceModel like = SequenceTrainer.trainLike(model, more, TrainingSettings.perceptron());

        assertThat(like.nodeTable().keys()).containsExactly(model.nodeTable().keys());
    }

    @Test
    void asksForTheLabelsOfTheOtherModel() {
        SequenceModel model = SequenceTrainer.train(Sketch.trainingSet(), TrainingSettings.perceptron());
        TrainingSet set = TrainingSet.of(LabelSet.bio(List.of("place")));

        assertThatThrownBy(() -> SequenceTrainer.trainLike(model, set, TrainingSettings.perceptron()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B-name");
    }

    @Test
    void learnsEdgeWeights() {
        // The feature tells only whether a name that was begun goes on, not where one begins.
        TrainingSet set = TrainingSet.of(Sketch.LABELS);
        FeatureBuffer goesOn = pair(7);
        FeatureBuffer stops = pair(8);
        for (int n = 0; n < 50; n++) {
            set.add(goesOn, new int[] {1, 2}, 1f);
            set.add(stops, new int[] {1, 0}, 1f);
        }

        for (TrainingSettings settings : List.of(TrainingSettings.crf(), TrainingSettings.perceptron())) {
            SequenceDecoder decoder = SequenceTrainer.train(set, settings).decoder();
            assertThat(decoder.score(goesOn).best()).containsExactly(1, 2);
            assertThat(decoder.score(stops).best()).containsExactly(1, 0);
        }
    }

    @Test
    void learnsNothingFromWhatAPartialAnnotationLeavesUnsaid() {
        TrainingSet whole = TrainingSet.of(Sketch.LABELS);
        TrainingSet partial = TrainingSet.of(Sketch.LABELS);
        FeatureBuffer name = new FeatureBuffer();
        name.nextToken();
        name.add(7);
        for (int n = 0; n < 40; n++) {
            int[] gold = {n % 4 == 0 ? 1 : 0};
            whole.add(name, gold, 1f);
            if (n % 4 == 0) {
                partial.add(name, gold, 1f);
            } else {
                partial.addPartial(name, gold, Set.of("O", "B-name", "I-name"), 1f);
            }
        }

        assertThat(SequenceTrainer.train(whole, TrainingSettings.crf())
                        .decoder()
                        .score(name)
                        .best())
                .containsExactly(0);
        assertThat(SequenceTrainer.train(partial, TrainingSettings.crf())
                        .decoder()
                        .score(name)
                        .best())
                .containsExactly(1);
    }

    @Test
    void refusesLabelsThatBreakTheTransitions() {
        TrainingSet set = TrainingSet.of(Sketch.LABELS);

        assertThatThrownBy(() -> set.add(Sketch.features("a", "b"), new int[] {0, 2}, 1f))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Label I-name must not follow O (token 1)");
    }

    @Test
    void refusesAnotherNumberOfLabelsThanTokens() {
        TrainingSet set = TrainingSet.of(Sketch.LABELS);

        assertThatThrownBy(() -> set.add(Sketch.features("a", "b"), new int[] {0}, 1f))
                .hasMessage("Got 1 labels for 2 tokens");
    }

    @Test
    void refusesAnEmptySet() {
        assertThatThrownBy(() -> SequenceTrainer.train(TrainingSet.of(Sketch.LABELS), TrainingSettings.crf()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FeatureBuffer pair(int edge) {
        FeatureBuffer buffer = new FeatureBuffer();
        buffer.nextToken();
        buffer.nextToken();
        buffer.addEdge(edge);
        return buffer;
    }

    private static byte[] bytesOf(SequenceModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
