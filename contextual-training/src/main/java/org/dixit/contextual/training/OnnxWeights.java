package org.dixit.contextual.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the weights of a BERT encoder out of an ONNX file. Matrices that the exporter left nameless are named for the module whose
 * product they are in, and turned to one row an output.
 */
final class OnnxWeights {
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int FLOAT = 1;

    private final Map<String, Tensor> tensors = new LinkedHashMap<>();
    private final Map<String, String> products = new LinkedHashMap<>();

    private OnnxWeights() {}

    /**
     * The weights in a model file.
     *
     * @param model the bytes of the file
     * @return named as in {@code encoder.layer.0.output.dense.weight}
     */
    static Map<String, Tensor> read(ByteBuffer model) {
        OnnxWeights weights = new OnnxWeights();
        ProtobufReader reader = ProtobufReader.of(model);
        while (reader.hasNext()) {
            if (reader.nextField() == GRAPH) {
                weights.readGraph(ProtobufReader.of(reader.message()));
            } else {
                reader.skip();
            }
        }
        return weights.named();
    }

    private void readGraph(ProtobufReader graph) {
        while (graph.hasNext()) {
            switch (graph.nextField()) {
                case NODE -> readNode(ProtobufReader.of(graph.message()));
                case INITIALIZER -> readTensor(ProtobufReader.of(graph.message()));
                default -> graph.skip();
            }
        }
    }

    private void readNode(ProtobufReader node) {
        List<String> inputs = new ArrayList<>();
        String output = "";
        String type = "";
        while (node.hasNext()) {
            switch (node.nextField()) {
                case 1 -> inputs.add(node.text());
                case 2 -> output = node.text();
                case 4 -> type = node.text();
                default -> node.skip();
            }
        }
        if (type.equals("MatMul")) {
            String module = output.substring(1, output.lastIndexOf('/')).replace('/', '.');
            products.put(inputs.get(1), module + ".weight");
        }
    }

    private void readTensor(ProtobufReader tensor) {
        List<Long> shape = new ArrayList<>();
        String name = "";
        ByteBuffer raw = ByteBuffer.allocate(0);
        long type = 0;
        while (tensor.hasNext()) {
            switch (tensor.nextField()) {
                case 1 -> shape.add(tensor.varint());
                case 2 -> type = tensor.varint();
                case 8 -> name = tensor.text();
                case 9 -> raw = tensor.message();
                default -> tensor.skip();
            }
        }
        if (type == FLOAT && raw.hasRemaining()) {
            float[] values = new float[raw.remaining() / Float.BYTES];
            raw.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            tensors.put(
                    name, new Tensor(shape.stream().mapToLong(Long::longValue).toArray(), values));
        }
    }

    private Map<String, Tensor> named() {
        Map<String, Tensor> named = new LinkedHashMap<>();
        tensors.forEach((name, tensor) -> {
            String product = products.get(name);
            named.put(product == null ? name : product, product == null ? tensor : tensor.transposed());
        });
        return named;
    }
}
