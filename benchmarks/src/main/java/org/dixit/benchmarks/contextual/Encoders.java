package org.dixit.benchmarks.contextual;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dixit.contextual.ContextualEncoder;
import org.dixit.contextual.ContextualOptions;

/** Opens encoders. */
public final class Encoders {

    private Encoders() {}

    /**
     * Opens an encoder.
     *
     * @param model a model file with its {@code vocabulary.txt} beside it; the bundled encoder if there is none
     * @return the encoder; the caller closes it
     * @throws IOException if a file cannot be read or is no model
     */
    public static ContextualEncoder open(Optional<Path> model) throws IOException {
        if (model.isEmpty()) {
            return ContextualEncoder.english();
        }
        try (InputStream graph = Files.newInputStream(model.get());
                InputStream pieces = Files.newInputStream(model.get().resolveSibling("vocabulary.txt"))) {
            return ContextualEncoder.read(graph, pieces, ContextualOptions.defaults());
        }
    }
}
