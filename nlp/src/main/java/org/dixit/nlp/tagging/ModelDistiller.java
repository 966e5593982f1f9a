package org.dixit.nlp.tagging;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Makes a model of trained weights: drops the features that hardly matter and rounds the others to eight bits. */
final class ModelDistiller {
    private ModelDistiller() {}

    static SequenceModel distil(LabelSet labels, Parameters weights, FeatureIndex nodes, FeatureIndex edges) {
        int width = labels.size();
        WeightTable nodeTable = table(weights, 0, width, nodes);
        WeightTable edgeTable = table(weights, weights.edge(0), width * width, edges);
        float[] fixed = Arrays.copyOfRange(weights.values(), weights.starts(), weights.values().length + width);
        return new SequenceModel(labels, nodeTable, edgeTable, fixed);
    }

    private static WeightTable table(Parameters weights, int offset, int width, FeatureIndex index) {
        int[] places = IntStream.range(0, index.size())
                .filter(place -> strength(weights.values(), offset + place * width, width) > 0)
                .toArray();
        int[] keys = new int[places.length];
        float[][] rows = new float[places.length][];
        for (int row = 0; row < places.length; row++) {
            int from = offset + places[row] * width;
            keys[row] = index.key(places[row]);
            rows[row] = Arrays.copyOfRange(weights.values(), from, from + width);
        }
        return WeightTable.quantise(width, keys, rows);
    }

    /**
     * The places, ascending, of the {@code most} node features whose weights differ most from label to label, a feature
     * counting the more the oftener it occurs (by the root of its count).
     */
    static int[] mostUseful(Parameters weights, int[] counts, int most) {
        float[] uses = new float[counts.length];
        for (int feature = 0; feature < uses.length; feature++) {
            float strength = strength(weights.values(), weights.node(feature), weights.labels());
            uses[feature] = strength * (float) Math.sqrt(counts[feature]);
        }
        float[] sorted = uses.clone();
        Arrays.sort(sorted);
        float least = sorted[Math.max(0, sorted.length - most)];
        return IntStream.range(0, uses.length)
                .filter(feature -> uses[feature] >= least)
                .limit(most)
                .toArray();
    }

    private static float strength(float[] values, int from, int width) {
        float lowest = values[from];
        float highest = values[from];
        for (int i = from + 1; i < from + width; i++) {
            lowest = Math.min(lowest, values[i]);
            highest = Math.max(highest, values[i]);
        }
        return highest - lowest;
    }
}
