package org.dixit.benchmarks.contextual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dixit.contextual.ContextualEncoder;
import org.dixit.contextual.ContextualNameFinder;
import org.dixit.nlp.training.name.NameEvaluation;

/** Measures the names of accurate mode on a file in name-finder format, as {@link NameEvaluation} does those of the name finder. */
public final class ContextualNames {

    private ContextualNames() {}

    /**
     * Measures.
     *
     * @param args {@code contextual} or a model file, and the file
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected MODEL FILE, got " + List.of(args));
        }
        Optional<Path> model =
                Optional.of(args[0]).filter(name -> !name.equals("contextual")).map(Path::of);
        try (ContextualEncoder encoder = Encoders.open(model)) {
            NameEvaluation.evaluate(ContextualNameFinder.of(encoder)::find, Path.of(args[1]));
        }
    }
}
