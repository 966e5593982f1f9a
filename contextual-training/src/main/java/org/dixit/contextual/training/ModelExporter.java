package org.dixit.contextual.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dixit.contextual.piece.Window;
import org.dixit.contextual.training.OnnxGraph.Attribute;

/**
 * Writes an encoder with its heads as an ONNX model for one window at a time. Its matrices are kept in 8 bits with a scale for each
 * output, and numbers that meet them are rounded as they come, with a scale for each piece, or all stays in 32 bits.
 */
final class ModelExporter {
    /**
     * The inputs of a matrix in 8 bits are a multiple of this. On a processor with AMX, ONNX Runtime 1.23.0 gave other results from
     * call to call for a matrix of 24 inputs, as if it read behind a block that is not full, and the same ones for multiples of 64.
     */
    private static final int BLOCK = 64;

    /** Positions that a window can have. */
    private static final int POSITIONS = 256;

    private static final long HEADS = 12;
    private static final Attribute LAST_AXIS = new Attribute("axis", -1L);

    private final Map<String, Tensor> weights;
    private final int largestStep;
    private final OnnxGraph graph = new OnnxGraph();
    private final int hidden;

    private ModelExporter(Map<String, Tensor> weights, int largestStep) {
        this.weights = weights;
        this.largestStep = largestStep;
        this.hidden = (int) weight("embeddings.LayerNorm.weight").shape()[0];
    }

    /**
     * The bytes of a model file.
     *
     * @param weights all weights by name
     * @param largestStep the number of steps on either side of nothing, at most 127; 0 for 32 bits
     */
    static byte[] export(Map<String, Tensor> weights, int largestStep) {
        return new ModelExporter(weights, largestStep).export();
    }

    private byte[] export() {
        List.of("ids", "shapes", "quotations", "gaps", "positions").forEach(graph::input);
        graph.constant("heads", 0, 0, HEADS, hidden / HEADS);
        graph.constant("joined", 0, 0, hidden);
        graph.constant("thirds", hidden, hidden, hidden);
        if (largestStep > 0) {
            graph.constant("tiny", new long[0], new float[] {1e-9f});
        }
        graph.constant("half", new long[0], new float[] {0.5f});
        graph.constant("one", new long[0], new float[] {1});
        graph.constant("rootTwo", new long[0], new float[] {(float) Math.sqrt(2)});
        String output = embed();
        for (int layer = 0; weights.containsKey("encoder.layer." + layer + ".output.dense.weight"); layer++) {
            output = layer(output, "encoder.layer." + layer);
        }
        for (Task task : Task.values()) {
            Tensor head = weight(task.head() + ".weight").transposed();
            String matrix = graph.constant(task.head() + ".weight", head.shape(), head.values());
            String product = graph.add("MatMul", List.of(output, matrix));
            graph.add("Add", List.of(product, vector(task.head() + ".bias")), List.of(task.head()));
            graph.output(task.head(), task.labels());
        }
        return graph.toModel();
    }

    private String embed() {
        String sum = words();
        sum = graph.add("Add", List.of(sum, graph.add("Gather", List.of(positions(), "positions"))));
        Tensor features = weight(EncoderParameters.FEATURE_EMBEDDINGS);
        int from = 0;
        int[] sizes = {Window.SHAPES, Window.QUOTATIONS, Window.GAPS};
        String[] inputs = {"shapes", "quotations", "gaps"};
        for (int i = 0; i < sizes.length; i++) {
            float[] rows = java.util.Arrays.copyOfRange(features.values(), from * hidden, (from + sizes[i]) * hidden);
            String table = graph.constant("embeddings." + inputs[i], new long[] {sizes[i], hidden}, rows);
            sum = graph.add("Add", List.of(sum, graph.add("Gather", List.of(table, inputs[i]))));
            from += sizes[i];
        }
        return normalized(sum, "embeddings.LayerNorm");
    }

    private String words() {
        Tensor words = weight("embeddings.word_embeddings.weight");
        if (largestStep == 0) {
            return graph.add("Gather", List.of(graph.constant("words", words.shape(), words.values()), "ids"));
        }
        Quantized rows = Quantized.rows(words, 127);
        String table = graph.constant("words", words.shape(), rows.values());
        String scales = graph.constant("words.scale", new long[] {words.shape()[0], 1}, rows.scales());
        String steps = graph.add("Cast", List.of(graph.add("Gather", List.of(table, "ids"))), new Attribute("to", (long)
                OnnxGraph.FLOAT));
        return graph.add("Mul", List.of(steps, graph.add("Gather", List.of(scales, "ids"))));
    }

    private String positions() {
        float[] positions = weight("embeddings.position_embeddings.weight").values();
        float[] type = weight("embeddings.token_type_embeddings.weight").values();
        float[] sums = new float[POSITIONS * hidden];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = positions[i] + type[i % hidden];
        }
        return graph.constant("embeddings.positions", new long[] {POSITIONS, hidden}, sums);
    }

    private String layer(String input, String name) {
        String attended = linear(attention(input, name + ".attention"), dense(name + ".attention.output.dense"));
        String middle = normalized(graph.add("Add", List.of(attended, input)), name + ".attention.output.LayerNorm");
        String wide = gelu(linear(middle, dense(name + ".intermediate.dense")));
        String narrow = linear(wide, dense(name + ".output.dense"));
        return normalized(graph.add("Add", List.of(narrow, middle)), name + ".output.LayerNorm");
    }

    private String attention(String input, String name) {
        String three = linear(input, joined(name));
        List<String> parts = List.of(three + "q", three + "k", three + "v");
        graph.add("Split", List.of(three, "thirds"), parts, LAST_AXIS);
        String query = heads(parts.get(0), 0L, 2L, 1L, 3L);
        String key = heads(parts.get(1), 0L, 2L, 3L, 1L);
        String value = heads(parts.get(2), 0L, 2L, 1L, 3L);
        String weighed = graph.add("Softmax", List.of(graph.add("MatMul", List.of(query, key))), LAST_AXIS);
        String mixed = graph.add(
                "Transpose",
                List.of(graph.add("MatMul", List.of(weighed, value))),
                new Attribute("perm", List.of(0L, 2L, 1L, 3L)));
        return graph.add("Reshape", List.of(mixed, "joined"));
    }

    private String heads(String array, Long... order) {
        String split = graph.add("Reshape", List.of(array, "heads"));
        return graph.add("Transpose", List.of(split), new Attribute("perm", List.of(order)));
    }

    private String gelu(String input) {
        String error = graph.add("Erf", List.of(graph.add("Div", List.of(input, "rootTwo"))));
        String gate = graph.add("Add", List.of(error, "one"));
        return graph.add("Mul", List.of(graph.add("Mul", List.of(input, gate)), "half"));
    }

    private String normalized(String input, String name) {
        return graph.add(
                "LayerNormalization",
                List.of(input, vector(name + ".weight"), vector(name + ".bias")),
                LAST_AXIS,
                new Attribute("epsilon", 1e-12f));
    }

    private String vector(String name) {
        Tensor vector = weight(name);
        return graph.constant(name, vector.shape(), vector.values());
    }

    /** A matrix with its bias. */
    private record Dense(String name, Tensor matrix, Tensor bias) {}

    private Dense dense(String name) {
        return new Dense(name, weight(name + ".weight"), weight(name + ".bias"));
    }

    /** The matrices of query, key and value below one another; the query's holds the divisor of the products. */
    private Dense joined(String name) {
        float scale = (float) (1 / Math.sqrt((double) hidden / HEADS));
        List<Tensor> matrices = new ArrayList<>();
        List<Tensor> biases = new ArrayList<>();
        for (String part : List.of("query", "key", "value")) {
            float factor = part.equals("query") ? scale : 1;
            matrices.add(weight(name + ".self." + part + ".weight").times(factor));
            biases.add(weight(name + ".self." + part + ".bias").times(factor));
        }
        return new Dense(name + ".self", below(matrices), below(biases));
    }

    private static Tensor below(List<Tensor> tensors) {
        long[] shape = tensors.get(0).shape().clone();
        shape[0] *= tensors.size();
        int size = tensors.get(0).values().length;
        float[] values = new float[size * tensors.size()];
        for (int i = 0; i < tensors.size(); i++) {
            System.arraycopy(tensors.get(i).values(), 0, values, i * size, size);
        }
        return new Tensor(shape, values);
    }

    private String linear(String input, Dense dense) {
        long outputs = dense.matrix().shape()[0];
        long inputs = dense.matrix().shape()[1];
        String bias = graph.constant(
                dense.name() + ".bias", dense.bias().shape(), dense.bias().values());
        if (largestStep == 0) {
            Tensor turned = dense.matrix().transposed();
            String matrix = graph.constant(dense.name() + ".weight", turned.shape(), turned.values());
            return graph.add("Add", List.of(graph.add("MatMul", List.of(input, matrix)), bias));
        }
        if (inputs % BLOCK != 0) {
            throw new IllegalArgumentException(
                    "in 8 bits a matrix needs a multiple of " + BLOCK + " inputs, " + dense.name() + " has " + inputs);
        }
        Quantized rows = Quantized.rows(dense.matrix(), largestStep);
        String matrix = graph.constant(dense.name() + ".weight", new long[] {inputs, outputs}, rows.transposed());
        String scales = graph.constant(dense.name() + ".scale", new long[] {outputs}, rows.scales());
        String zeros = graph.constant(dense.name() + ".zero", new long[] {outputs}, new byte[(int) outputs]);
        return quantized(input, List.of(matrix, scales, zeros, bias));
    }

    /**
     * The product in 8 bits. With one scale for a window the piece that carries the largest number would decide how finely all others are
     * rounded; so each piece is divided by its own largest number before, and multiplied by it afterwards.
     */
    private String quantized(String input, List<String> constants) {
        String largest = graph.add(
                "ReduceMax",
                List.of(graph.add("Abs", List.of(input))),
                new Attribute("axes", List.of(-1L)),
                new Attribute("keepdims", 1L));
        String divisor = graph.add("Max", List.of(largest, "tiny"));
        String product = product(graph.add("Div", List.of(input, divisor)), constants);
        return graph.add("Add", List.of(graph.add("Mul", List.of(product, divisor)), constants.get(3)));
    }

    private String product(String input, List<String> constants) {
        String steps = input + "Steps";
        graph.add("DynamicQuantizeLinear", List.of(input), List.of(steps, steps + "Scale", steps + "Zero"));
        String product = graph.add("MatMulInteger", List.of(steps, constants.get(0), steps + "Zero", constants.get(2)));
        String number = graph.add("Cast", List.of(product), new Attribute("to", (long) OnnxGraph.FLOAT));
        return graph.add("Mul", List.of(number, graph.add("Mul", List.of(steps + "Scale", constants.get(1)))));
    }

    private Tensor weight(String name) {
        Tensor tensor = weights.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("weights without " + name);
        }
        return tensor;
    }
}
