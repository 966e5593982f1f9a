package org.dixit.contextual.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an encoder is trained.
 *
 * @param epochs how often the attribution corpora are seen
 * @param rate the highest learning rate
 * @param warmUp steps until it is reached
 * @param pieces the most word pieces of a batch
 * @param dropout the share of numbers that are left out
 * @param seed of everything that is random
 * @param checkpoint steps from one checkpoint to the next
 * @param variant from what it begins and what it learns from
 */
record TrainingSettings(
        double epochs,
        float rate,
        int warmUp,
        int pieces,
        float dropout,
        long seed,
        int checkpoint,
        TrainingVariant variant) {
    private static final TrainingSettings DEFAULTS =
            new TrainingSettings(4, 2e-4f, 150, 2560, 0.1f, 7, 100, TrainingVariant.DEFAULT);

    TrainingSettings {
        if (!(epochs > 0) || !(rate > 0) || warmUp < 1 || pieces < 256 || checkpoint < 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "epochs=%s rate=%s warmUp=%d pieces=%d checkpoint=%d: above 0 expected, and at least 256 pieces",
                    epochs,
                    rate,
                    warmUp,
                    pieces,
                    checkpoint));
        }
        if (!(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException("dropout=" + dropout + ": from 0 to below 1 expected");
        }
    }

    /** The defaults with some settings replaced, as in {@code epochs=2}. */
    static TrainingSettings parse(List<String> arguments) {
        Map<String, String> given = new TreeMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("argument " + argument + ": name=value expected");
            }
            given.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        TrainingSettings settings = new TrainingSettings(
                number(given, "epochs", DEFAULTS.epochs),
                (float) number(given, "rate", DEFAULTS.rate),
                (int) number(given, "warmUp", DEFAULTS.warmUp),
                (int) number(given, "pieces", DEFAULTS.pieces),
                (float) number(given, "dropout", DEFAULTS.dropout),
                (long) number(given, "seed", (double) DEFAULTS.seed),
                (int) number(given, "checkpoint", DEFAULTS.checkpoint),
                TrainingVariant.take(given));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("unknown settings " + given.keySet());
        }
        return settings;
    }

    private static double number(Map<String, String> given, String name, double otherwise) {
        String value = given.remove(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }
}
