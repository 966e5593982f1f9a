package org.dixit.contextual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** In a Java of its own, since ONNX Runtime loads its libraries once. */
class MissingNativeLibraryIT {

    @Test
    void saysWhatToAdd() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(), "-Dos.arch=abacus", "-cp", classPath(), Opening.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(output)
                .contains("ONNX Runtime has no native library")
                .contains("abacus")
                .contains("com.microsoft.onnxruntime:onnxruntime");
    }

    /** Everything that this Java has on its module path and class path, as a class path. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"),
                Path.of("target", "test-classes").toString());
    }

    /** Tries to open the encoder and prints why it cannot. */
    static final class Opening {
        private Opening() {}

        public static void main(String[] args) {
            try {
                ContextualEncoder.english().close();
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
