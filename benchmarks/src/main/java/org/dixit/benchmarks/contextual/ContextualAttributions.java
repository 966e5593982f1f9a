package org.dixit.benchmarks.contextual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dixit.contextual.ContextualEncoder;
import org.dixit.contextual.ContextualTagger;
import org.dixit.nlp.attribution.LearnedAttributionAnnotator;
import org.dixit.nlp.training.AttributionPredictor;

/** Writes what accurate mode finds in a corpus, and prints how well its confidence is calibrated. */
public final class ContextualAttributions {

    private ContextualAttributions() {}

    /**
     * Predicts.
     *
     * @param args {@code contextual} or a model file, the corpus, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("expected MODEL CORPUS PREDICTIONS, got " + List.of(args));
        }
        Optional<Path> model =
                Optional.of(args[0]).filter(name -> !name.equals("contextual")).map(Path::of);
        try (ContextualEncoder encoder = Encoders.open(model)) {
            LearnedAttributionAnnotator annotator =
                    LearnedAttributionAnnotator.english().withTagger(ContextualTagger.of(encoder));
            AttributionPredictor.predict(annotator, Path.of(args[1]), Path.of(args[2]));
        }
    }
}
