package org.dixit.nlp.coref.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PronounModelTest {

    private static final byte[] BYTES = PronounModel.of(weights()).bytes();

    @Test
    void readsWhatItWrites() throws IOException {
        PronounModel model = PronounModel.read(BYTES, "copy");

        assertThat(model.score(new int[] {1, 2})).isEqualTo(1.5);
        assertThat(model.bytes()).isEqualTo(BYTES);
    }

    @Test
    void refusesTruncatedFile() {
        byte[] cut = Arrays.copyOf(BYTES, BYTES.length - 1);

        assertThatThrownBy(() -> PronounModel.read(cut, "cut"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("length");
    }

    @Test
    void refusesForeignFile() {
        assertThatThrownBy(() -> PronounModel.read(new byte[64], "foreign"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("magic");
    }

    @Test
    void refusesDamagedWeights() {
        byte[] damaged = BYTES.clone();
        damaged[100] ^= 1;

        assertThatThrownBy(() -> PronounModel.read(damaged, "damaged"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("checksum");
    }

    private static double[] weights() {
        double[] weights = new double[PronounFeatures.COUNT];
        weights[1] = 0.5;
        weights[2] = 1;
        return weights;
    }
}
