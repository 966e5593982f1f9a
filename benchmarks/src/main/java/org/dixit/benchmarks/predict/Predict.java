package org.dixit.benchmarks.predict;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Function;
import org.dixit.article.Article;
import org.dixit.benchmarks.corpus.CorpusArticle;
import org.dixit.benchmarks.corpus.CorpusReader;
import org.dixit.quotation.AttributedArticle;

/**
 * Extracts from every article of a corpus file, on one thread, and writes a line of predictions for each.
 *
 * <pre>Predict [--warm] [--tagger linear|contextual] [--encoder MODEL.onnx] IN.jsonl OUT.jsonl</pre>
 *
 * {@code --tagger contextual} turns accurate mode on, {@code --encoder} with another model than the bundled one, whose {@code vocabulary.txt}
 * stands beside it.
 *
 * <p>The last line on standard error is {@code articles=N words=N wall=S cpu=S words/cpu-s=N}: from the first article on, the
 * loading of models apart, all threads of the process. With {@code --warm} the whole file is first extracted
 * unmeasured, again and again for 40 seconds, or forty times. Exit status: 0, 1 for a file that cannot be read or written, 2 for wrong arguments.
 */
public final class Predict {
    private static final int WARM_PASSES = 40;
    private static final long WARM_NANOS = 40_000_000_000L;

    private final Function<Article, AttributedArticle> extractor;

    private Predict(Function<Article, AttributedArticle> extractor) {
        this.extractor = extractor;
    }

    /**
     * Runs and exits.
     *
     * @param args as above
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args), new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    private static int run(List<String> args, PrintStream err) {
        try {
            PredictArguments arguments = PredictArguments.parse(args);
            List<CorpusArticle> articles = CorpusReader.read(arguments.in());
            try (Extractor extractor = Extractor.of(arguments)) {
                err.println(of(extractor::extract).predict(articles, arguments));
            }
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    static Predict of(Function<Article, AttributedArticle> extractor) {
        return new Predict(extractor);
    }

    Speed predict(List<CorpusArticle> articles, PredictArguments arguments) throws IOException {
        if (arguments.warm()) {
            warmUp(articles);
        }
        try (BufferedWriter out = Files.newBufferedWriter(arguments.out(), StandardCharsets.UTF_8)) {
            Stopwatch stopwatch = Stopwatch.start();
            write(articles, out);
            return stopwatch.stop(articles);
        } catch (NoSuchFileException e) {
            throw new IOException(arguments.out() + ": cannot be written, no such directory", e);
        }
    }

    /** Reads the articles until the optimizing compiler has done its work, whose CPU time is none of the extraction's. */
    private void warmUp(List<CorpusArticle> articles) throws IOException {
        long start = System.nanoTime();
        for (int pass = 0; pass < WARM_PASSES && System.nanoTime() - start < WARM_NANOS; pass++) {
            write(articles, Writer.nullWriter());
        }
    }

    private void write(List<CorpusArticle> articles, Writer out) throws IOException {
        for (CorpusArticle article : articles) {
            out.write(PredictionLine.of(article.id(), extractor.apply(Article.parse(article.text()))));
            out.write('\n');
        }
    }
}
