package org.dixit.benchmarks.predict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param warm whether to extract unmeasured before, until that is as fast as it gets
 * @param tagger what finds fragments and names
 * @param encoder an encoder's model file in place of the bundled one
 * @param in the corpus
 * @param out the predictions
 */
record PredictArguments(boolean warm, Tagger tagger, Optional<Path> encoder, Path in, Path out) {

    private static final String USAGE =
            "usage: predict.sh [--warm] [--tagger linear|contextual] [--encoder MODEL.onnx] IN.jsonl OUT.jsonl";

    /** The taggers that there are. */
    enum Tagger {
        /** The one of the default extractor. */
        LINEAR,
        /** The encoder of accurate mode. */
        CONTEXTUAL
    }

    /** Reads the arguments. */
    static PredictArguments parse(List<String> args) {
        List<String> left = new ArrayList<>(args);
        boolean warm = left.remove("--warm");
        Optional<Path> encoder = value(left, "--encoder").map(Path::of);
        Tagger tagger = value(left, "--tagger")
                .map(PredictArguments::tagger)
                .orElse(encoder.isPresent() ? Tagger.CONTEXTUAL : Tagger.LINEAR);
        left.stream().filter(arg -> arg.startsWith("--")).findFirst().ifPresent(option -> {
            throw new IllegalArgumentException(
                    "option " + option + ": only --warm, --tagger and --encoder are known\n" + USAGE);
        });
        if (left.size() != 2) {
            throw new IllegalArgumentException("arguments " + args + ": two files expected\n" + USAGE);
        }
        return new PredictArguments(warm, tagger, encoder, Path.of(left.get(0)), Path.of(left.get(1)));
    }

    private static Optional<String> value(List<String> args, String option) {
        int at = args.indexOf(option);
        if (at < 0 || at + 1 == args.size()) {
            return Optional.empty();
        }
        args.remove(at);
        return Optional.of(args.remove(at));
    }

    private static Tagger tagger(String name) {
        return switch (name) {
            case "linear" -> Tagger.LINEAR;
            case "contextual" -> Tagger.CONTEXTUAL;
            default ->
                throw new IllegalArgumentException("tagger " + name + ": linear or contextual expected\n" + USAGE);
        };
    }
}
