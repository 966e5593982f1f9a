package org.dixit.contextual.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.contextual.piece.Vocabulary;

/**
 * Trains the encoder of accurate mode: {@code TrainContextual CORPORA DIRECTORY [name=value …]}. The directory gets a checkpoint, and
 * at the end {@code english.onnx}, the average of its last checkpoints, and {@code vocabulary.txt}. Run again, it goes on from the checkpoint.
 */
public final class TrainContextual {
    private static final int EIGHT_BITS = 127;

    private TrainContextual() {}

    /**
     * Runs.
     *
     * @param args as above; the settings are epochs, rate, warmUp, pieces, dropout, seed, checkpoint, base ({@code bge} or
     *     {@code minilm}), corpora (as in {@code wikinews,gum}), authored (a directory of authored texts) and fold ({@code 0/2}: every
     *     second article of each corpus of attributions is held out)
     * @throws IOException if a corpus cannot be read or the directory not be written
     * @throws IllegalArgumentException if a directory is missing or a setting is wrong
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: TrainContextual CORPORA DIRECTORY [name=value ...]");
        }
        List<String> arguments = List.of(args);
        TrainingSettings settings = TrainingSettings.parse(arguments.subList(2, args.length));
        train(Path.of(args[0]), Files.createDirectories(Path.of(args[1])), settings);
    }

    private static void train(Path corpora, Path directory, TrainingSettings settings) throws IOException {
        BaseModel base = settings.variant().baseModel();
        Vocabulary vocabulary = base.vocabulary();
        Files.writeString(
                directory.resolve("vocabulary.txt"), String.join("\n", base.pieces()) + "\n", StandardCharsets.UTF_8);
        TrainingCorpora texts = TrainingCorpora.read(corpora, vocabulary, settings.variant());
        try (TrainingRun run = TrainingRun.of(base, texts, settings, directory)) {
            run.run();
        }
        Files.write(
                directory.resolve("english.onnx"),
                ModelExporter.export(Checkpoint.average(late(directory)), EIGHT_BITS));
    }

    /** The checkpoints of the last steps, the very last one among them. */
    private static List<Path> late(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("weights-\\d+\\.bin"))
                    .sorted()
                    .toList();
        }
    }
}
