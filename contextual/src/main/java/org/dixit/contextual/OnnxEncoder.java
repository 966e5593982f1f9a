package org.dixit.contextual;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.dixit.contextual.piece.Window;

/** Runs the graph of an encoder with ONNX Runtime, one window at a time. Thread-safe: the session is shared. */
final class OnnxEncoder implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    private OnnxEncoder(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    static OnnxEncoder open(byte[] model, int threads) throws IOException {
        OrtEnvironment environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new OnnxEncoder(environment, environment.createSession(model, options));
        } catch (OrtException e) {
            throw new IOException("not a model that ONNX Runtime can read: " + e.getMessage(), e);
        }
    }

    private static OrtEnvironment environment() {
        try {
            return OrtEnvironment.getEnvironment();
        } catch (LinkageError | RuntimeException e) {
            String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
            throw new IllegalStateException(
                    "ONNX Runtime has no native library that runs on " + system
                            + ": add com.microsoft.onnxruntime:onnxruntime in a version for it to the class path,"
                            + " or extract without the contextual module",
                    e);
        }
    }

    /** Reads a window and writes the scores of some of its tokens in their places. */
    void read(Window window, int from, int to, TokenScores scores) {
        lock.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the contextual encoder is closed");
            }
            run(window, from, to, scores);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a window of " + window.length() + " pieces", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void run(Window window, int from, int to, TokenScores scores) throws OrtException {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            inputs.put("ids", tensor(window.ids()));
            inputs.put("shapes", tensor(window.shapes()));
            inputs.put("quotations", tensor(window.quotations()));
            inputs.put("gaps", tensor(window.gaps()));
            inputs.put("positions", tensor(positions(window.length())));
            try (OrtSession.Result result = session.run(inputs)) {
                copy(result, "attribution", window, scores.attribution(), from, to);
                copy(result, "names", window, scores.names(), from, to);
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(int[] values) throws OrtException {
        long[] wide = new long[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(wide), new long[] {1, wide.length});
    }

    private static int[] positions(int length) {
        int[] positions = new int[length];
        for (int i = 0; i < length; i++) {
            positions[i] = i;
        }
        return positions;
    }

    private static void copy(OrtSession.Result result, String head, Window window, float[][] rows, int from, int to) {
        OnnxTensor tensor = (OnnxTensor) result.get(head).orElseThrow();
        FloatBuffer all = tensor.getFloatBuffer();
        int labels = all.remaining() / window.length();
        for (int token = from; token < to; token++) {
            float[] row = new float[labels];
            all.get(window.firstPieces()[token - window.firstToken()] * labels, row);
            rows[token] = row;
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not close its session", e);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
