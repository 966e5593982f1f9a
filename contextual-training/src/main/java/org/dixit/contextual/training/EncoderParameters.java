package org.dixit.contextual.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.dixit.contextual.piece.Window;

/**
 * The weights of an encoder and its heads. Word, position and type embeddings stay as they are and outside of the engine; the rest
 * learns.
 */
final class EncoderParameters implements AutoCloseable {
    static final int FEATURES = Window.SHAPES + Window.QUOTATIONS + Window.GAPS;
    static final String FEATURE_EMBEDDINGS = "embeddings.features.weight";

    private static final String FIXED = "embeddings\\.(word|position|token_type)_embeddings\\.weight";

    private final NDManager manager;
    private final Map<String, Tensor> fixed = new LinkedHashMap<>();
    private final Map<String, NDArray> learned = new LinkedHashMap<>();
    private final int layers;
    private final int hidden;

    private EncoderParameters(NDManager manager, Map<String, Tensor> weights) {
        this.manager = manager;
        weights.forEach((name, tensor) -> {
            if (name.matches(FIXED)) {
                fixed.put(name, tensor);
            } else if (!name.startsWith("pooler")) {
                learned.put(name, array(tensor));
            }
        });
        hidden = (int) embeddings("word").shape()[1];
        int layer = 0;
        while (learned.containsKey("encoder.layer." + layer + ".output.dense.weight")) {
            layer++;
        }
        layers = layer;
    }

    /** Weights of a base model or of a checkpoint; what is new in it begins small and at random. */
    static EncoderParameters of(Map<String, Tensor> weights, long seed) {
        EncoderParameters parameters = new EncoderParameters(NDManager.newBaseManager(), weights);
        Random random = new Random(seed);
        parameters.begin(FEATURE_EMBEDDINGS, FEATURES, parameters.hidden, random);
        for (Task task : Task.values()) {
            parameters.begin(task.head() + ".weight", task.labels(), parameters.hidden, random);
            parameters.learned.computeIfAbsent(
                    task.head() + ".bias",
                    name -> parameters.array(new Tensor(new long[] {task.labels()}, new float[task.labels()])));
        }
        return parameters;
    }

    private void begin(String name, int rows, int columns, Random random) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (0.02 * random.nextGaussian());
        }
        learned.computeIfAbsent(name, absent -> array(new Tensor(new long[] {rows, columns}, values)));
    }

    private NDArray array(Tensor tensor) {
        return manager.create(tensor.values(), new Shape(tensor.shape()));
    }

    int layers() {
        return layers;
    }

    int hidden() {
        return hidden;
    }

    /** The embeddings of a kind, "word", "position" or "token_type". */
    Tensor embeddings(String kind) {
        Tensor tensor = fixed.get("embeddings." + kind + "_embeddings.weight");
        if (tensor == null) {
            throw new IllegalArgumentException("weights without " + kind + " embeddings");
        }
        return tensor;
    }

    Map<String, NDArray> learned() {
        return learned;
    }

    NDArray get(String name) {
        NDArray array = learned.get(name);
        if (array == null) {
            throw new IllegalArgumentException("weights without " + name);
        }
        return array;
    }

    /** All weights by name, as they are now. */
    Map<String, Tensor> toTensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>(fixed);
        learned.forEach(
                (name, array) -> tensors.put(name, new Tensor(array.getShape().getShape(), array.toFloatArray())));
        return tensors;
    }

    @Override
    public void close() {
        manager.close();
    }
}
