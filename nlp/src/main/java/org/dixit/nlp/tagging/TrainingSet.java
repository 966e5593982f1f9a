package org.dixit.nlp.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sequences with their right labels, to learn from. Not thread-safe. */
public final class TrainingSet {
    private final LabelSet labels;
    private final List<Example> examples = new ArrayList<>();

    private TrainingSet(LabelSet labels) {
        this.labels = labels;
    }

    /** An empty set of sequences with these labels. */
    public static TrainingSet of(LabelSet labels) {
        return new TrainingSet(labels);
    }

    /**
     * Adds a sequence; buffer and labels are copied. A sequence without tokens is passed over.
     *
     * @param gold the right label of each token
     * @param weight how much the sequence counts, 1 as usual; above 0
     * @throws IllegalArgumentException if the numbers of tokens differ, the weight is not above 0, or the labels break
     *     the transitions
     */
    public void add(FeatureBuffer buffer, int[] gold, float weight) {
        add(buffer, gold, new boolean[0], weight);
    }

    /**
     * Adds a sequence whose annotation does not tell some labels apart, as a corpus that marks no products tells nothing of
     * "O" and "B-product": where the gold label is one of these, all of these are taken for right (a random field learns
     * from the sum over all labellings that fit; the perceptron knows only the gold labels).
     *
     * @param gold the right label of each token
     * @param alike the labels that are not told apart
     * @param weight how much the sequence counts
     * @throws IllegalArgumentException as {@link #add(FeatureBuffer, int[], float)}, or if a label is not known
     */
    public void addPartial(FeatureBuffer buffer, int[] gold, Set<String> alike, float weight) {
        boolean[] flags = new boolean[labels.size()];
        alike.forEach(label -> flags[labels.indexOf(label)] = true);
        add(buffer, gold, flags, weight);
    }

    private void add(FeatureBuffer buffer, int[] gold, boolean[] alike, float weight) {
        if (gold.length != buffer.tokens()) {
            throw new IllegalArgumentException("Got " + gold.length + " labels for " + buffer.tokens() + " tokens");
        }
        if (!(weight > 0)) {
            throw new IllegalArgumentException("Expected a weight above 0, got " + weight);
        }
        labels.requireAllowed(gold);
        if (gold.length > 0) {
            examples.add(new Example(buffer.features().copy(), buffer.edges().copy(), gold.clone(), alike, weight));
        }
    }

    /** The labels. */
    public LabelSet labels() {
        return labels;
    }

    /** The number of sequences. */
    public int size() {
        return examples.size();
    }

    List<Example> examples() {
        return examples;
    }
}
