package org.dixit.nlp.training.name;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.dixit.nlp.name.NameFinder;

/**
 * Measures a name finder on a file in name-finder format, with the tokens as given: prints {@code TYPE P R F1} for each
 * type, then {@code all P R F1} over person, organization and location, then {@code tokens/cpu-s=N}.
 *
 * <p>Usage: {@code NameEvaluation FILE [MODEL]}, by default with the model that comes with the library.
 */
public final class NameEvaluation {
    private static final double WARM_UP_SECONDS = 3;

    private final Function<List<String[]>, List<Span[]>> finder;
    private final NameCorpus corpus;

    private NameEvaluation(Function<List<String[]>, List<Span[]>> finder, NameCorpus corpus) {
        this.finder = finder;
        this.corpus = corpus;
    }

    /** The command. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            throw new IllegalArgumentException("Usage: NameEvaluation FILE [MODEL]");
        }
        NameFinder finder = args.length == 1 ? NameFinder.english() : NameFinder.read(Path.of(args[1]));
        evaluate(finder::find, Path.of(args[0]));
    }

    /**
     * Measures any finder on a file and prints the same lines.
     *
     * @param finder gives for the tokens of each sentence of a document the names in it
     * @param file the file
     * @throws IOException if the file cannot be read, or a line has another form
     */
    public static void evaluate(Function<List<String[]>, List<Span[]>> finder, Path file) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new NameEvaluation(finder, NameCorpus.read(file)).print(out);
    }

    private void print(PrintStream out) {
        NameScore score = score(finder, corpus);
        for (String type : score.types()) {
            out.println(type + line(score.figures(List.of(type))));
        }
        out.println("all" + line(score.figures(NameScore.TOTAL)));
        out.println("tokens/cpu-s=" + Math.round(tokensPerSecond()));
    }

    private static String line(double[] figures) {
        return String.format(Locale.ROOT, " %.1f %.1f %.1f", figures[0], figures[1], figures[2]);
    }

    /** Finds the names of a corpus, document by document, and compares. */
    static NameScore score(NameFinder finder, NameCorpus corpus) {
        return score(finder::find, corpus);
    }

    private static NameScore score(Function<List<String[]>, List<Span[]>> finder, NameCorpus corpus) {
        List<List<Span[]>> found = new ArrayList<>();
        for (List<NameSample> document : corpus.documents()) {
            found.add(finder.apply(NameCorpus.tokens(document)));
        }
        return NameScore.of(corpus, found);
    }

    /** On this thread once warm: the tokens of whole passes over the corpus by the CPU time that they take. */
    private double tokensPerSecond() {
        pass(WARM_UP_SECONDS);
        return pass(WARM_UP_SECONDS);
    }

    private double pass(double seconds) {
        long start = cpuTime();
        long tokens = 0;
        while (cpuTime() - start < seconds * 1e9) {
            corpus.documents().forEach(this::find);
            tokens += corpus.tokens();
        }
        return tokens / ((cpuTime() - start) / 1e9);
    }

    private int find(List<NameSample> document) {
        return finder.apply(NameCorpus.tokens(document)).size();
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
