package org.dixit.contextual.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the model file of a checkpoint, or of the average of several: {@code Export [steps=N] MODEL CHECKPOINT …}, 127 steps (8 bits) unless said
 * otherwise, 0 for 32 bits.
 */
public final class Export {

    private Export() {}

    /**
     * Runs.
     *
     * @param args as above
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>(List.of(args));
        int steps = files.get(0).startsWith("steps=")
                ? Integer.parseInt(files.remove(0).substring(6))
                : 127;
        if (files.size() < 2) {
            throw new IllegalArgumentException("usage: Export [steps=N] MODEL CHECKPOINT ...");
        }
        List<Path> checkpoints =
                files.subList(1, files.size()).stream().map(Path::of).toList();
        Files.write(Path.of(files.get(0)), ModelExporter.export(Checkpoint.average(checkpoints), steps));
    }
}
