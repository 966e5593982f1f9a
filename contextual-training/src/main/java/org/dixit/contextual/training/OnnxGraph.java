package org.dixit.contextual.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** A graph of the ONNX format (operator set 17) while it is being written: nodes, constants, inputs and outputs. For one thread. */
final class OnnxGraph {
    static final int FLOAT = 1;
    static final int INT8 = 3;
    static final int INT64 = 7;

    private static final int IR_VERSION = 8;
    private static final int OPERATOR_SET = 17;

    private final ProtobufWriter graph = new ProtobufWriter();
    private int nodes;

    /**
     * An attribute of a node.
     *
     * @param name its name
     * @param value a Long, a Float or a List of Long
     */
    record Attribute(String name, Object value) {

        private ProtobufWriter message() {
            ProtobufWriter message = new ProtobufWriter().text(1, name);
            if (value instanceof Long number) {
                return message.number(3, number).number(20, 2);
            }
            if (value instanceof Float number) {
                return message.decimal(2, number).number(20, 1);
            }
            ((List<?>) value).forEach(number -> message.number(8, (Long) number));
            return message.number(20, 7);
        }
    }

    /** Adds a node of one output and gives that output's name. */
    String add(String operator, List<String> inputs, Attribute... attributes) {
        String output = operator + nodes;
        add(operator, inputs, List.of(output), attributes);
        return output;
    }

    /** Adds a node. */
    void add(String operator, List<String> inputs, List<String> outputs, Attribute... attributes) {
        ProtobufWriter node = new ProtobufWriter();
        inputs.forEach(input -> node.text(1, input));
        outputs.forEach(output -> node.text(2, output));
        node.text(3, "n" + nodes++).text(4, operator);
        Arrays.stream(attributes).forEach(attribute -> node.message(5, attribute.message()));
        graph.message(1, node);
    }

    /** Adds a constant of decimal numbers and gives its name. */
    String constant(String name, long[] shape, float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return constant(name, shape, FLOAT, bytes.array());
    }

    /** Adds a constant of whole numbers and gives its name. */
    String constant(String name, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return constant(name, new long[] {values.length}, INT64, bytes.array());
    }

    /** Adds a constant of single bytes and gives its name. */
    String constant(String name, long[] shape, byte[] values) {
        return constant(name, shape, INT8, values);
    }

    private String constant(String name, long[] shape, int type, byte[] raw) {
        ProtobufWriter tensor = new ProtobufWriter();
        Arrays.stream(shape).forEach(axis -> tensor.number(1, axis));
        graph.message(5, tensor.number(2, type).text(8, name).raw(9, raw));
        return name;
    }

    /** Declares an input of whole numbers: one row of any length. */
    void input(String name) {
        graph.message(11, value(name, INT64, dimension(1), anyLength()));
    }

    /** Declares an output of decimal numbers: one row of any length, some numbers each. */
    void output(String name, long width) {
        graph.message(12, value(name, FLOAT, dimension(1), anyLength(), dimension(width)));
    }

    private static ProtobufWriter value(String name, int type, ProtobufWriter... dimensions) {
        ProtobufWriter shape = new ProtobufWriter();
        Arrays.stream(dimensions).forEach(dimension -> shape.message(1, dimension));
        ProtobufWriter tensor = new ProtobufWriter().number(1, type).message(2, shape);
        return new ProtobufWriter().text(1, name).message(2, new ProtobufWriter().message(1, tensor));
    }

    private static ProtobufWriter dimension(long length) {
        return new ProtobufWriter().number(1, length);
    }

    private static ProtobufWriter anyLength() {
        return new ProtobufWriter().text(2, "pieces");
    }

    /** The bytes of a model file. */
    byte[] toModel() {
        graph.text(2, "encoder");
        return new ProtobufWriter()
                .number(1, IR_VERSION)
                .text(2, "dixit")
                .message(7, graph)
                .message(8, new ProtobufWriter().number(2, OPERATOR_SET))
                .toByteArray();
    }
}
