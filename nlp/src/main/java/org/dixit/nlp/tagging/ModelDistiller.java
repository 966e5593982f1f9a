package org.dixit.nlp.tagging;

import java.util.Arrays;

/** Makes a model of trained weights: drops the features that hardly matter and rounds the others to eight bits. */
final class ModelDistiller {
    private ModelDistiller() {}

    static SequenceModel distil(
            LabelSet labels, Parameters weights, FeatureIndex nodes, FeatureIndex edges, int maximumRows) {
        int width = labels.size();
        int[] nodePlaces = strongest(weights, 0, nodes.size(), width, maximumRows);
        int[] edgePlaces = strongest(weights, weights.edge(0), edges.size(), width * width, Integer.MAX_VALUE);
        WeightTable nodeTable = table(weights, 0, width, nodePlaces, nodes);
        WeightTable edgeTable = table(weights, weights.edge(0), width * width, edgePlaces, edges);
        float[] fixed = Arrays.copyOfRange(weights.values(), weights.starts(), weights.values().length + width);
        return new SequenceModel(labels, nodeTable, edgeTable, fixed);
    }

    private static WeightTable table(Parameters weights, int offset, int width, int[] places, FeatureIndex index) {
        int[] keys = new int[places.length];
        float[][] rows = new float[places.length][];
        for (int row = 0; row < places.length; row++) {
            int from = offset + places[row] * width;
            keys[row] = index.key(places[row]);
            rows[row] = Arrays.copyOfRange(weights.values(), from, from + width);
        }
        return WeightTable.quantise(width, keys, rows);
    }

    /** The features whose weights differ most from label to label, at most {@code most}, none without any weight. */
    private static int[] strongest(Parameters weights, int offset, int features, int width, int most) {
        float[] strengths = new float[features];
        for (int feature = 0; feature < features; feature++) {
            strengths[feature] = strength(weights.values(), offset + feature * width, width);
        }
        float[] sorted = strengths.clone();
        Arrays.sort(sorted);
        float least = features > most ? Math.max(sorted[features - most], Float.MIN_VALUE) : Float.MIN_VALUE;
        int[] places = new int[features];
        int kept = 0;
        for (int feature = 0; feature < features && kept < most; feature++) {
            if (strengths[feature] >= least) {
                places[kept++] = feature;
            }
        }
        return Arrays.copyOf(places, kept);
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
