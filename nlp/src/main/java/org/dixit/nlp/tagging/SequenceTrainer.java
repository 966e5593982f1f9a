package org.dixit.nlp.tagging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Learns a {@link SequenceModel} from a {@link TrainingSet}. Deterministic: the same set in the same order with the same
 * settings gives the same model to the byte, on any machine.
 */
public final class SequenceTrainer {
    private final TrainingSettings settings;
    private final LabelSet labels;
    private final FeatureIndex nodeIndex;
    private final FeatureIndex edgeIndex;
    private final List<Example> examples;

    private SequenceTrainer(
            TrainingSet set, TrainingSettings settings, FeatureIndex nodeIndex, FeatureIndex edgeIndex) {
        this.settings = settings;
        this.labels = set.labels();
        this.nodeIndex = nodeIndex;
        this.edgeIndex = edgeIndex;
        this.examples = set.examples().stream().map(this::index).toList();
    }

    /**
     * Trains a model, without provenance and sections.
     *
     * @throws IllegalArgumentException if the set is empty
     */
    public static SequenceModel train(TrainingSet set, TrainingSettings settings) {
        if (set.size() == 0) {
            throw new IllegalArgumentException("The training set is empty");
        }
        FeatureIndex nodes = FeatureIndex.of(values(set.examples(), Example::features), settings.minimumCount());
        FeatureIndex edges = FeatureIndex.of(values(set.examples(), Example::edges), settings.minimumCount());
        if (nodes.size() > settings.maximumRows()) {
            // What the features that stay know changes when the others go: so choose first, then learn anew.
            nodes = nodes.keeping(new SequenceTrainer(set, settings, nodes, edges).mostUseful());
        }
        return new SequenceTrainer(set, settings, nodes, edges).train();
    }

    /**
     * Trains a model of the features of another one alone, so that none need be chosen.
     *
     * @param other a model of the same labels
     * @throws IllegalArgumentException if the set is empty or the labels differ
     */
    public static SequenceModel trainLike(SequenceModel other, TrainingSet set, TrainingSettings settings) {
        if (set.size() == 0 || !set.labels().names().equals(other.labels().names())) {
            throw new IllegalArgumentException("Expected sequences of the labels "
                    + other.labels().names() + ", got " + set.size() + " of "
                    + set.labels().names());
        }
        FeatureIndex nodes = FeatureIndex.ofKeys(other.nodeTable().keys());
        FeatureIndex edges = FeatureIndex.ofKeys(other.edgeTable().keys());
        return new SequenceTrainer(set, settings, nodes, edges).train();
    }

    private int[] mostUseful() {
        int[] counts = new int[nodeIndex.size()];
        for (Example example : examples) {
            for (int i = 0; i < example.features().count(); i++) {
                counts[example.features().value(i)]++;
            }
        }
        return ModelDistiller.mostUseful(
                learn(settings.seed(), settings.choiceEpochs()), counts, settings.maximumRows());
    }

    private SequenceModel train() {
        Parameters mean = newParameters();
        for (int run = 0; run < settings.runs(); run++) {
            float[] values = learn(settings.seed() + run, settings.epochs()).values();
            for (int i = 0; i < values.length; i++) {
                mean.values()[i] += values[i] / settings.runs();
            }
        }
        return ModelDistiller.distil(labels, mean, nodeIndex, edgeIndex);
    }

    private Parameters learn(long seed, int epochs) {
        Learner learner = newLearner(new Dropout(settings.dropout(), new SplittableRandom(seed)));
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(learner::learn);
        }
        return learner.result();
    }

    private Learner newLearner(Dropout dropout) {
        return switch (settings.algorithm()) {
            case CRF -> new CrfLearner(labels, newParameters(), dropout, settings.learningRate());
            case PERCEPTRON -> new PerceptronLearner(labels, newParameters(), dropout);
        };
    }

    private Parameters newParameters() {
        return new Parameters(labels.size(), nodeIndex.size(), edgeIndex.size());
    }

    private Example index(Example example) {
        return example.withFeatures(nodeIndex.index(example.features()), edgeIndex.index(example.edges()));
    }

    private static int[] values(List<Example> examples, Function<Example, IntRows> part) {
        int count = 0;
        for (Example example : examples) {
            count += part.apply(example).count();
        }
        int[] values = new int[count];
        int at = 0;
        for (Example example : examples) {
            at = part.apply(example).copyInto(values, at);
        }
        return values;
    }
}
