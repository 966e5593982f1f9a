package org.dixit.contextual.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps tensors in a file: their number, then of each its name, its axes and its numbers, all big-endian. */
final class Checkpoint {

    private Checkpoint() {}

    static void write(Map<String, Tensor> tensors, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
            out.writeInt(tensors.size());
            for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
                out.writeUTF(entry.getKey());
                writeTensor(entry.getValue(), out);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writeTensor(Tensor tensor, DataOutputStream out) throws IOException {
        out.writeInt(tensor.shape().length);
        for (long axis : tensor.shape()) {
            out.writeLong(axis);
        }
        ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * Float.BYTES);
        bytes.asFloatBuffer().put(tensor.values());
        out.write(bytes.array());
    }

    static Map<String, Tensor> read(Path file) throws IOException {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            for (int left = in.readInt(); left > 0; left--) {
                tensors.put(in.readUTF(), readTensor(in));
            }
        }
        return tensors;
    }

    /** The mean of each number over some files. */
    static Map<String, Tensor> average(List<Path> files) throws IOException {
        Map<String, Tensor> sums = new LinkedHashMap<>();
        for (Path file : files) {
            read(file).forEach((name, tensor) -> sums.merge(name, tensor.times(1f / files.size()), Tensor::plus));
        }
        return sums;
    }

    private static Tensor readTensor(DataInputStream in) throws IOException {
        long[] shape = new long[in.readInt()];
        int size = 1;
        for (int axis = 0; axis < shape.length; axis++) {
            shape[axis] = in.readLong();
            size *= (int) shape[axis];
        }
        byte[] bytes = in.readNBytes(size * Float.BYTES);
        float[] values = new float[size];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return new Tensor(shape, values);
    }
}
