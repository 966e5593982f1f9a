package org.dixit.contextual.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.contextual.piece.EncoderInput;
import org.dixit.contextual.piece.EncoderInputBuilder;
import org.dixit.contextual.piece.SpacedWords;
import org.dixit.contextual.piece.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ModelExporterTest {

    private static final Window WINDOW = window();

    @Test
    @Tag("pytorch")
    void writesAGraphThatAgreesWithTheTrainedEncoder() throws OrtException {
        for (Task task : Task.values()) {
            assertThat(difference(exported(0, task), trained(task)))
                    .as(task.head())
                    .isLessThan(1e-4f);
        }
    }

    @Test
    void losesLittleInEightBits() throws OrtException {
        for (Task task : Task.values()) {
            float[] exact = exported(0, task);
            assertThat(difference(exported(127, task), exact)).as(task.head()).isLessThan(0.1f * largest(exact));
        }
    }

    @Test
    void roundsEachRowToStepsOfItsOwn() {
        Quantized rows = Quantized.rows(new Tensor(new long[] {2, 2}, new float[] {1, -0.5f, 0, 200}), 100);
        assertThat(rows.values()).containsExactly(100, -50, 0, 100);
        assertThat(rows.scales()).containsExactly(0.01f, 2);
        assertThat(rows.transposed()).containsExactly(100, 0, -50, 100);
    }

    @Test
    void cutsTheLargestNumberWhereTheOthersGainByIt() {
        float[] numbers = new float[51];
        Arrays.fill(numbers, 0.35f);
        numbers[0] = 1;
        Quantized row = Quantized.rows(new Tensor(new long[] {1, 51}, numbers), 2);
        assertThat(row.scales()[0]).isBetween(0.35f, 0.36f);
        assertThat(row.values()).startsWith(2, 1, 1).endsWith(1);
    }

    private static float[] trained(Task task) {
        try (EncoderParameters parameters = EncoderParameters.of(TinyModel.weights(), 1);
                NDManager manager = NDManager.newBaseManager()) {
            int[] labels = new int[WINDOW.tokens()];
            Batch batch = new Batch(List.of(WINDOW), List.of(labels), task);
            NDArray scores = new Encoder(parameters, 0.5f).scores(manager, batch, false);
            return scores.toFloatArray();
        }
    }

    private static float[] exported(int largestStep, Task task) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        byte[] model = ModelExporter.export(TinyModel.weights(), largestStep);
        try (OrtSession session = environment.createSession(model);
                OrtSession.Result result = session.run(inputs(environment))) {
            OnnxTensor scores = (OnnxTensor) result.get(task.head()).orElseThrow();
            float[] values = new float[scores.getFloatBuffer().remaining()];
            scores.getFloatBuffer().get(values);
            return values;
        }
    }

    private static Map<String, OnnxTensor> inputs(OrtEnvironment environment) throws OrtException {
        int[] positions = new int[WINDOW.length()];
        java.util.Arrays.setAll(positions, i -> i);
        Map<String, int[]> values = Map.of(
                "ids", WINDOW.ids(),
                "shapes", WINDOW.shapes(),
                "quotations", WINDOW.quotations(),
                "gaps", WINDOW.gaps(),
                "positions", positions);
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        for (Map.Entry<String, int[]> entry : values.entrySet()) {
            long[] wide =
                    java.util.Arrays.stream(entry.getValue()).asLongStream().toArray();
            inputs.put(
                    entry.getKey(),
                    OnnxTensor.createTensor(environment, LongBuffer.wrap(wide), new long[] {1, wide.length}));
        }
        return inputs;
    }

    private static Window window() {
        EncoderInputBuilder builder = new EncoderInputBuilder(TinyModel.VOCABULARY);
        builder.addParagraph(
                List.of(SpacedWords.guess(List.of("\u201c", "We", "will", "build", "bridges", ",", "\u201d", "said"))),
                false);
        EncoderInput input = builder.build();
        return input.window(0, input.tokens(), TinyModel.VOCABULARY);
    }

    private static float difference(float[] one, float[] other) {
        assertThat(one).hasSameSizeAs(other);
        float most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }

    private static float largest(float[] values) {
        return difference(values, new float[values.length]);
    }
}
