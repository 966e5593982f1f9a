package org.dixit.nlp.training.name;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.namefind.NameSample;
import org.dixit.nlp.name.NameFinder;
import org.dixit.nlp.name.NameFinderTrainer;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.tagging.TrainingSettings;

/**
 * Trains the English name finder and measures it on the held-out sets.
 *
 * <p>Usage: {@code NameTraining CORPORA LISTS MODEL [OPTION…]}: CORPORA is the folder that holds {@code ner} (and
 * {@code ner-eval-only}, measured on only), LISTS the folder that {@code benchmarks/names/lists.sh} made, MODEL the file to
 * write. Options: {@code without=SET} leaves a training set out, {@code with=FILE:WEIGHT} adds one.
 */
public final class NameTraining {
    /** The training sets and how much each of their sentences counts. */
    private static final Map<String, Double> SETS = sets();

    private static final List<String> HELD_OUT = List.of(
            "ner/wikinews.dev.txt",
            "ner-eval-only/worldwide.dev.txt",
            "ner/pud.test.txt",
            "ner/wikigold.test.txt",
            "ner/gum.dev.txt");

    /** Of the held-out sets the one that is measured in capitals and as headlines too. */
    private static final String IN_OTHER_CASES = "ner-eval-only/worldwide.dev.txt";

    private static final List<String> TYPES = List.of("person", "organization", "location", "misc");

    private NameTraining() {}

    private static Map<String, Double> sets() {
        Map<String, Double> sets = new LinkedHashMap<>();
        sets.put("wikinews.train", 4.0);
        for (String name : List.of("gum.train", "wikigold.train", "wikigold.dev", "crossner.train", "crossner.test")) {
            sets.put(name, 1.0);
        }
        sets.put("ewt.dev", 1.0);
        sets.put("ewt.test", 1.0);
        for (String name : List.of("wnut17.train", "wnut17.dev", "btc.train")) {
            sets.put(name, 0.5);
        }
        return sets;
    }

    /** The settings that served best on the parts held out of the training sets. */
    private static TrainingSettings settings() {
        return TrainingSettings.crf().withEpochs(6).withMinimumCount(2).withMaximumRows(100_000);
    }

    /** The command. */
    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            throw new IllegalArgumentException(
                    "Usage: NameTraining CORPORA LISTS MODEL [without=SET] [with=FILE:WEIGHT]");
        }
        Path corpora = Path.of(args[0]);
        List<String> options = Arrays.asList(args).subList(3, args.length);
        Map<Path, Double> sources = sources(corpora, options);
        SequenceModel model = NameFinderTrainer.train(documents(sources), Path.of(args[1]), TYPES, settings());
        for (Map.Entry<Path, Double> source : sources.entrySet()) {
            model = model.withProvenance("set " + source.getKey().getFileName(), "weight " + source.getValue());
        }
        Path file = Path.of(args[2]);
        model.withProvenance("settings", settings().toString()).write(file);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(file.getFileName() + ": " + Files.size(file) + " bytes");
        measure(NameFinder.read(file), corpora, out);
    }

    private static Map<Path, Double> sources(Path corpora, List<String> options) {
        Map<Path, Double> sources = new LinkedHashMap<>();
        for (Map.Entry<String, Double> set : SETS.entrySet()) {
            if (!options.contains("without=" + set.getKey())) {
                sources.put(corpora.resolve("ner").resolve(set.getKey() + ".txt"), set.getValue());
            }
        }
        for (String option : options) {
            if (option.startsWith("with=")) {
                int colon = option.lastIndexOf(':');
                sources.put(Path.of(option.substring(5, colon)), Double.valueOf(option.substring(colon + 1)));
            } else if (!option.startsWith("without=")) {
                throw new IllegalArgumentException("Expected without=SET or with=FILE:WEIGHT, got " + option);
            }
        }
        return sources;
    }

    private static List<NameFinderTrainer.Document> documents(Map<Path, Double> sources) throws IOException {
        List<NameFinderTrainer.Document> documents = new ArrayList<>();
        for (Map.Entry<Path, Double> source : sources.entrySet()) {
            NameCorpus corpus = NameCorpus.read(source.getKey());
            for (List<NameSample> document : corpus.documents()) {
                documents.add(new NameFinderTrainer.Document(document, corpus.types(), source.getValue()));
            }
        }
        return documents;
    }

    private static void measure(NameFinder finder, Path corpora, PrintStream out) throws IOException {
        for (String name : HELD_OUT) {
            NameCorpus corpus = NameCorpus.read(corpora.resolve(name));
            measure(finder, corpus, out);
            if (name.equals(IN_OTHER_CASES)) {
                measure(finder, corpus.asHeadlines(), out);
                measure(finder, corpus.inCapitals(), out);
            }
        }
    }

    private static void measure(NameFinder finder, NameCorpus corpus, PrintStream out) {
        NameScore score = NameEvaluation.score(finder, corpus);
        for (String type : score.types()) {
            print(corpus, type, score, List.of(type), out);
        }
        print(corpus, "all", score, NameScore.TOTAL, out);
    }

    private static void print(NameCorpus corpus, String label, NameScore score, List<String> types, PrintStream out) {
        double[] figures = score.figures(types);
        double[] interval = score.interval(types);
        out.println(String.format(
                Locale.ROOT,
                "%s | %s | P %.1f | R %.1f | F1 %.1f (%.1f-%.1f) | false names per 1,000 tokens %.1f",
                corpus.name(),
                label,
                figures[0],
                figures[1],
                figures[2],
                interval[0],
                interval[1],
                1000.0 * score.falseNames(types) / corpus.tokens()));
    }
}
