package org.dixit.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.dixit.article.Article;
import org.dixit.nlp.name.NameFinder;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Token;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Speed of finding names in the tokens of an article on one thread, features included, beside OpenNLP's {@code
 * NameFinderME}: articles a second and, as {@code …:tokens}, tokens a second. OpenNLP's finder has its default features and
 * a throw-away model, trained at the start on the names that ours finds in the article; its speed hangs on the number of
 * features and labels, hardly on the weights.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
@State(Scope.Benchmark)
public class NameFinderBenchmark {

    private final NameFinder finder = NameFinder.english();
    private final List<String[]> sentences = sentences();
    private final NameFinderME opennlp = opennlp();

    /** Tokens read in an iteration. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Tokens {

        /** The counter; JMH divides it by the time. */
        public long tokens;

        /** Starts at zero. */
        @Setup(Level.Iteration)
        public void reset() {
            tokens = 0;
        }
    }

    /**
     * This library's finder, a whole article at once.
     *
     * @param counter counts the tokens
     * @return the names, which keeps the work from being optimized away
     */
    @Benchmark
    public List<Span[]> dixit(Tokens counter) {
        sentences.forEach(sentence -> counter.tokens += sentence.length);
        return finder.find(sentences);
    }

    /**
     * OpenNLP's finder, sentence by sentence.
     *
     * @param counter counts the tokens
     * @return the names, which keeps the work from being optimized away
     */
    @Benchmark
    public List<Span[]> opennlp(Tokens counter) {
        List<Span[]> names = new ArrayList<>();
        for (String[] sentence : sentences) {
            counter.tokens += sentence.length;
            names.add(opennlp.find(sentence));
        }
        opennlp.clearAdaptiveData();
        return names;
    }

    private static List<String[]> sentences() {
        Article article = Article.parse(SampleArticle.read().text());
        return OpenNlpSentenceAnnotator.english().annotate(article).stream()
                .map(sentence -> sentence.tokens().stream().map(Token::text).toArray(String[]::new))
                .toList();
    }

    private NameFinderME opennlp() {
        List<NameSample> samples = new ArrayList<>();
        List<Span[]> names = finder.find(sentences);
        for (int i = 0; i < 20 * sentences.size(); i++) {
            int sentence = i % sentences.size();
            samples.add(new NameSample(sentences.get(sentence), names.get(sentence), sentence == 0));
        }
        try {
            return new NameFinderME(NameFinderME.train(
                    "en",
                    null,
                    ObjectStreamUtils.createObjectStream(samples),
                    TrainingParameters.defaultParams(),
                    new TokenNameFinderFactory()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
