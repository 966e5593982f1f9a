package org.dixit.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequenceModelTest {
    private static final SequenceModel MODEL = SequenceTrainer.train(Sketch.trainingSet(), TrainingSettings.crf())
            .withProvenance("data", "made up")
            .withSection("lexicon", "Lima".getBytes(StandardCharsets.UTF_8));

    @Test
    void readsWhatItWrote(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.model");
        MODEL.write(file);
        SequenceModel read = SequenceModel.read(file);

        assertThat(bytesOf(read)).isEqualTo(Files.readAllBytes(file));
        assertThat(read.labels().names()).isEqualTo(MODEL.labels().names());
        assertThat(read.provenance()).containsEntry("data", "made up").hasSize(1);
        assertThat(read.section("lexicon")).contains(ByteBuffer.wrap("Lima".getBytes(StandardCharsets.UTF_8)));
        assertThat(read.section("gazetteer")).isEmpty();
    }

    @Test
    void labelsTheSameAfterReading() throws IOException {
        SequenceModel read = read(bytesOf(MODEL));

        for (int n = 0; n < 50; n++) {
            FeatureBuffer buffer = Sketch.features(Sketch.sentence(n));
            assertThat(read.decoder().score(buffer).marginals(1))
                    .isDeepEqualTo(MODEL.decoder().score(buffer).marginals(1));
        }
    }

    @Test
    void tellsAForeignFile() {
        assertThatThrownBy(() -> read("PK\3\4 something else".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("test.model, byte 0: expected the magic \"DXSM\" of a model file");
    }

    @Test
    void tellsANewerFile() throws IOException {
        byte[] bytes = bytesOf(MODEL);
        bytes[5] = 9;

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("test.model, byte 4: expected format version 1, found 9");
    }

    @Test
    void tellsATruncatedFileWhereverItEnds() throws IOException {
        byte[] bytes = bytesOf(MODEL);

        for (int length = 0; length < bytes.length; length += length < 40 ? 1 : 97) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(part))
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageStartingWith("test.model, byte ");
        }
    }

    @Test
    void tellsADamagedFileWhereverItIsDamaged() throws IOException {
        byte[] bytes = bytesOf(MODEL);

        for (int at = 14; at < bytes.length; at += 31) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 4;
            assertThatThrownBy(() -> read(damaged))
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageContaining("checksum");
        }
    }

    @Test
    void tellsWrongContentUnderARightChecksum() throws IOException {
        byte[] bytes = bytesOf(MODEL);

        for (int at = 14; at < bytes.length; at += 5) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x40;
            byte[] sealed = sealed(damaged);
            try {
                read(sealed);
            } catch (ModelFormatException expected) {
                assertThat(expected).hasMessageStartingWith("test.model, byte ");
            }
        }
    }

    @Test
    void tellsBytesAfterTheEnd() throws IOException {
        byte[] bytes = bytesOf(MODEL);

        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length + 1))).isInstanceOf(ModelFormatException.class);
    }

    @Test
    void findsMoreSpansWithLessOfTheOutside() {
        FeatureBuffer buffer = Sketch.features("the", "slowly", "in");

        assertThat(MODEL.decoder().score(buffer).best()).containsExactly(0, 0, 0);
        assertThat(MODEL.withBias("O", -100).decoder().score(buffer).best()).doesNotContain(0);
    }

    private static SequenceModel read(byte[] bytes) throws IOException {
        return SequenceModel.read(new ByteArrayInputStream(bytes), "test.model");
    }

    /** The bytes with the checksum that fits them. */
    private static byte[] sealed(byte[] bytes) {
        java.util.zip.CRC32 checksum = new java.util.zip.CRC32();
        checksum.update(bytes, 14, bytes.length - 14);
        ByteBuffer.wrap(bytes).putInt(10, (int) checksum.getValue());
        return bytes;
    }

    private static byte[] bytesOf(SequenceModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
