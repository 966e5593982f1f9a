package org.dixit.contextual.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dixit.contextual.ContextualOptions;
import org.junit.jupiter.api.Test;

/** In a Java of its own, since ONNX Runtime loads its libraries once. */
class MissingNativeLibraryTest {

    @Test
    void saysWhatToAdd() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Dos.arch=abacus",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Opening.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(output)
                .contains("ONNX Runtime has no native library")
                .contains("abacus")
                .contains("com.microsoft.onnxruntime:onnxruntime");
    }

    /** Tries to open the encoder and prints why it cannot. */
    static final class Opening {
        private Opening() {}

        public static void main(String[] args) {
            try {
                TinyModel.encoder(127, ContextualOptions.defaults()).close();
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
