package org.dixit.contextual.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dixit.contextual.ContextualEncoder;
import org.dixit.contextual.ContextualOptions;
import org.dixit.contextual.piece.Vocabulary;

/** An encoder of two layers of 192 that has learned nothing: its weights are random, and always the same. */
final class TinyModel {
    static final List<String> PIECES = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "mayor", "said", "bridge", "river", "##s", ",", ".", "\u201c",
            "\u201d", "we", "will", "build", "a", "of", "in");
    static final Vocabulary VOCABULARY = Vocabulary.of(PIECES);

    private static final int HIDDEN = 192;
    private static final int WIDE = 256;

    private final Random random = new Random(11);
    private final Map<String, Tensor> weights = new LinkedHashMap<>();

    private TinyModel() {
        add("embeddings.word_embeddings.weight", PIECES.size(), HIDDEN);
        add("embeddings.position_embeddings.weight", 256, HIDDEN);
        add("embeddings.token_type_embeddings.weight", 2, HIDDEN);
        add(EncoderParameters.FEATURE_EMBEDDINGS, EncoderParameters.FEATURES, HIDDEN);
        addNorm("embeddings.LayerNorm");
        for (String layer : List.of("encoder.layer.0", "encoder.layer.1")) {
            for (String part : List.of("self.query", "self.key", "self.value", "output.dense")) {
                addDense(layer + ".attention." + part, HIDDEN, HIDDEN);
            }
            addNorm(layer + ".attention.output.LayerNorm");
            addDense(layer + ".intermediate.dense", WIDE, HIDDEN);
            addDense(layer + ".output.dense", HIDDEN, WIDE);
            addNorm(layer + ".output.LayerNorm");
        }
        for (Task task : Task.values()) {
            add(task.head() + ".weight", task.labels(), HIDDEN);
            float[] bias = new float[task.labels()];
            bias[0] = -12; // so that it finds something
            weights.put(task.head() + ".bias", new Tensor(new long[] {bias.length}, bias));
        }
    }

    static Map<String, Tensor> weights() {
        return new TinyModel().weights;
    }

    static ContextualEncoder encoder(int largestStep, ContextualOptions options) {
        byte[] pieces = String.join("\n", PIECES).getBytes(StandardCharsets.UTF_8);
        byte[] model = ModelExporter.export(weights(), largestStep);
        try {
            return ContextualEncoder.read(new ByteArrayInputStream(model), new ByteArrayInputStream(pieces), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addDense(String name, int rows, int columns) {
        add(name + ".weight", rows, columns);
        add(name + ".bias", rows);
    }

    private void addNorm(String name) {
        add(name + ".weight", HIDDEN);
        add(name + ".bias", HIDDEN);
    }

    private void add(String name, long... shape) {
        int size = (int) java.util.Arrays.stream(shape).reduce(1, Math::multiplyExact);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (random.nextGaussian() * 0.5);
        }
        weights.put(name, new Tensor(shape, values));
    }
}
