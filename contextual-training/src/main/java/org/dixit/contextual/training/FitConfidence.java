package org.dixit.contextual.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.dixit.contextual.Calibration;
import org.dixit.contextual.ContextualEncoder;
import org.dixit.contextual.ContextualOptions;
import org.dixit.contextual.ContextualTagger;
import org.dixit.quotation.QuotationType;

/**
 * Learns what the certainties of an encoder are worth: {@code FitConfidence [least=N] MODEL CALIBRATION CORPUS.jsonl …}. The encoder must not
 * have learned from the corpora. For each of several corpora it also prints the error of a calibration that was learned from the others.
 * Relations less likely than {@code least} will not be told; if it is not given, half of the best F1.
 */
public final class FitConfidence {
    private static final int BINS = 10;

    private final OptionalDouble least;

    private FitConfidence(OptionalDouble least) {
        this.least = least;
    }

    /**
     * Runs.
     *
     * @param args as above; the model's {@code vocabulary.txt} stands beside it
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>(List.of(args));
        OptionalDouble least = !files.isEmpty() && files.get(0).startsWith("least=")
                ? OptionalDouble.of(Double.parseDouble(files.remove(0).substring(6)))
                : OptionalDouble.empty();
        if (files.size() < 3) {
            throw new IllegalArgumentException("usage: FitConfidence [least=N] MODEL CALIBRATION CORPUS ...");
        }
        String text = new FitConfidence(least).fit(Path.of(files.get(0)), files.subList(2, files.size()));
        Files.writeString(Path.of(files.get(1)), text, StandardCharsets.UTF_8);
    }

    private String fit(Path model, List<String> files) throws IOException {
        List<Rated.Corpus> corpora = new ArrayList<>();
        try (ContextualEncoder encoder = open(model)) {
            for (String corpus : files) {
                corpora.add(Rated.find(ContextualTagger.of(encoder), Path.of(corpus)));
            }
        }
        for (int i = 0; i < corpora.size() && corpora.size() > 1; i++) {
            List<Rated.Corpus> others = new ArrayList<>(corpora);
            Rated.Corpus own = others.remove(i);
            System.out.printf(
                    Locale.ROOT,
                    "%s: expected calibration error %.3f when learned from the others%n",
                    files.get(i),
                    error(own, text(others)));
        }
        return text(corpora);
    }

    private static ContextualEncoder open(Path model) throws IOException {
        try (InputStream graph = Files.newInputStream(model);
                InputStream pieces = Files.newInputStream(model.resolveSibling("vocabulary.txt"))) {
            return ContextualEncoder.read(graph, pieces, ContextualOptions.defaults());
        }
    }

    private String text(List<Rated.Corpus> corpora) {
        List<Rated> all =
                corpora.stream().flatMap(corpus -> corpus.relations().stream()).toList();
        int gold = corpora.stream().mapToInt(Rated.Corpus::gold).sum();
        StringBuilder text = new StringBuilder("# type least bias content cue noCue source noSource borrowed\n");
        List<Certain> certain = new ArrayList<>();
        Map<QuotationType, double[]> weights = new EnumMap<>(QuotationType.class);
        for (QuotationType type : QuotationType.values()) {
            List<Rated> own = all.stream()
                    .filter(rated -> rated.evidence().type() == type)
                    .toList();
            double[] fitted = fit(own);
            weights.put(type, fitted);
            own.forEach(rated -> certain.add(new Certain(
                    LogisticRegression.probability(fitted, Calibration.features(rated.evidence())), rated.right())));
        }
        double limit = least.orElse(bestF1(certain, gold) / 2);
        weights.forEach((type, fitted) -> {
            text.append(type).append(String.format(Locale.ROOT, " %.3f", limit));
            for (double weight : fitted) {
                text.append(String.format(Locale.ROOT, " %.4f", weight));
            }
            text.append('\n');
        });
        return text.toString();
    }

    private static double[] fit(List<Rated> relations) {
        List<double[]> samples = relations.stream()
                .map(rated -> Calibration.features(rated.evidence()))
                .toList();
        return LogisticRegression.fit(
                samples, relations.stream().map(Rated::right).toList(), Calibration.FEATURES);
    }

    /** A relation with its confidence. */
    private record Certain(double confidence, boolean right) {}

    /** The best F1 of all limits; what is less likely than half of it is better left out (Lipton, Elkan and Naryanaswamy, 2014). */
    private static double bestF1(List<Certain> relations, int gold) {
        List<Certain> surest = relations.stream()
                .sorted(Comparator.comparingDouble(Certain::confidence).reversed())
                .toList();
        double best = 0;
        int right = 0;
        for (int i = 0; i < surest.size(); i++) {
            right += surest.get(i).right() ? 1 : 0;
            best = Math.max(best, 2.0 * right / (i + 1 + gold));
        }
        return best;
    }

    /** How far confidence is from the share that is right, in ten bins (Guo et al., 2017). */
    private static double error(Rated.Corpus corpus, String calibration) throws IOException {
        Calibration learned =
                Calibration.read(new java.io.ByteArrayInputStream(calibration.getBytes(StandardCharsets.UTF_8)));
        double[] sums = new double[BINS];
        for (Rated rated : corpus.relations()) {
            double confidence = learned.confidence(rated.evidence());
            sums[Math.min(BINS - 1, (int) (BINS * confidence))] += confidence - (rated.right() ? 1 : 0);
        }
        double error = 0;
        for (double sum : sums) {
            error += Math.abs(sum) / corpus.relations().size();
        }
        return error;
    }
}
