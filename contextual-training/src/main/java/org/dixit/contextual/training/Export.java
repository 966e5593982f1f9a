package org.dixit.contextual.training;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the model file of a checkpoint: {@code Export CHECKPOINT MODEL [STEPS]}, 127 steps (8 bits) unless said otherwise. */
public final class Export {

    private Export() {}

    /**
     * Runs.
     *
     * @param args as above; 0 steps for 32 bits
     * @throws java.io.IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws java.io.IOException {
        int steps = args.length > 2 ? Integer.parseInt(args[2]) : 127;
        Files.write(Path.of(args[1]), ModelExporter.export(Checkpoint.read(Path.of(args[0])), steps));
    }
}
