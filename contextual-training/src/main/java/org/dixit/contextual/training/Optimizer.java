package org.dixit.contextual.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019), warm-up, linear decay to nothing, and clipped gradients. */
final class Optimizer {
    private static final float MEAN = 0.9f;
    private static final float VARIANCE = 0.999f;
    private static final float DECAY = 0.01f;
    private static final float LONGEST_GRADIENT = 1;
    private static final float EPSILON = 1e-6f;
    /** What begins at random learns faster than what was trained before. */
    private static final float FRESH = 4;

    private static final NDIndex EVERYTHING = new NDIndex("...");

    private final Schedule schedule;
    private final List<Weight> weights = new ArrayList<>();
    private int step;

    Optimizer(EncoderParameters parameters, Schedule schedule) {
        this.schedule = schedule;
        parameters.learned().forEach((name, array) -> {
            weights.add(new Weight(name, array, array.zerosLike(), array.zerosLike()));
            array.setRequiresGradient(true);
        });
    }

    /**
     * How fast to learn.
     *
     * @param rate the highest learning rate
     * @param warmUp steps until it is reached
     * @param steps steps until it is nothing again
     */
    record Schedule(float rate, int warmUp, int steps) {

        float at(int step) {
            float up = Math.min(1f, step / (float) warmUp);
            float down = Math.max(0f, (steps - step) / (float) Math.max(1, steps - warmUp));
            return rate * Math.min(up, down);
        }
    }

    /** Numbers that learn, with the running mean and variance of their gradient. */
    private record Weight(String name, NDArray array, NDArray mean, NDArray variance) {

        float freshness() {
            return name.startsWith("encoder") || name.startsWith("embeddings.LayerNorm") ? 1 : FRESH;
        }

        boolean isMatrix() {
            return array.getShape().dimension() > 1;
        }
    }

    int step() {
        return step;
    }

    /**
     * Learns from the gradients of the last backward pass and clears them: the engine, left alone, adds those of the next pass to them. If one of
     * them is no number nothing is learned, or all weights would be lost.
     *
     * @return whether anything was learned
     */
    boolean step(NDManager scope) {
        step++;
        List<NDArray> gradients = new ArrayList<>();
        for (Weight weight : weights) {
            NDArray gradient = weight.array().getGradient();
            gradient.attach(scope);
            gradients.add(gradient);
        }
        float length = length(gradients);
        boolean finite = Float.isFinite(length);
        for (int i = 0; i < gradients.size(); i++) {
            NDArray gradient = gradients.get(i);
            if (finite) {
                update(weights.get(i), gradient.muli(Math.min(1, LONGEST_GRADIENT / length)));
            }
            gradient.set(EVERYTHING, 0f);
        }
        return finite;
    }

    private static float length(List<NDArray> gradients) {
        double sum = 0;
        for (NDArray gradient : gradients) {
            try (NDArray square = gradient.square();
                    NDArray total = square.sum()) {
                sum += total.getFloat();
            }
        }
        return (float) Math.sqrt(sum) + EPSILON;
    }

    private void update(Weight weight, NDArray gradient) {
        float rate = schedule.at(step) * weight.freshness();
        float unbiasMean = 1 - (float) Math.pow(MEAN, step);
        float unbiasVariance = (float) Math.sqrt(1 - Math.pow(VARIANCE, step));
        try (NDArray square = gradient.square()) {
            weight.variance().muli(VARIANCE).addi(square.muli(1 - VARIANCE));
        }
        weight.mean().muli(MEAN).addi(gradient.muli(1 - MEAN));
        try (NDArray root = weight.variance().sqrt();
                NDArray change = weight.mean().div(root.addi(EPSILON * unbiasVariance))) {
            if (weight.isMatrix()) {
                weight.array().muli(1 - rate * DECAY);
            }
            weight.array().subi(change.muli(rate * unbiasVariance / unbiasMean));
        }
    }

    /** What has to be kept to go on later. */
    Map<String, Tensor> state() {
        Map<String, Tensor> state = new LinkedHashMap<>();
        for (Weight weight : weights) {
            state.put("mean " + weight.name(), tensor(weight.mean()));
            state.put("variance " + weight.name(), tensor(weight.variance()));
        }
        state.put("step", new Tensor(new long[] {1}, new float[] {step}));
        return state;
    }

    /** Goes on where a state was kept; an empty one changes nothing. */
    void restore(Map<String, Tensor> state) {
        if (state.isEmpty()) {
            return;
        }
        step = (int) kept(state, "step").values()[0];
        for (Weight weight : weights) {
            restore(weight.mean(), kept(state, "mean " + weight.name()));
            restore(weight.variance(), kept(state, "variance " + weight.name()));
        }
    }

    /** Adds: an array that is set from a buffer, or copied to, goes on to use that memory, which Java frees. */
    private static void restore(NDArray zeros, Tensor kept) {
        try (NDArray values = zeros.getManager().create(kept.values(), zeros.getShape())) {
            zeros.addi(values);
        }
    }

    private static Tensor kept(Map<String, Tensor> state, String name) {
        Tensor tensor = state.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("a checkpoint without " + name);
        }
        return tensor;
    }

    private static Tensor tensor(NDArray array) {
        return new Tensor(array.getShape().getShape(), array.toFloatArray());
    }
}
