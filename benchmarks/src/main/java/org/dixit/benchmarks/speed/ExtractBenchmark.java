package org.dixit.benchmarks.speed;

import java.util.concurrent.TimeUnit;
import org.dixit.article.Article;
import org.dixit.benchmarks.corpus.CorpusArticle;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.AttributedArticle;
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

/** Speed of {@code extract} on one thread: articles a second and, as {@code extract:words}, words a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
@State(Scope.Benchmark)
public class ExtractBenchmark {

    private final QuotationExtractor extractor = QuotationExtractor.english();
    private final CorpusArticle article = SampleArticle.read();

    /** Words read in an iteration. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Words {

        /** The counter; JMH divides it by the time. */
        public long words;

        /** Starts at zero. */
        @Setup(Level.Iteration)
        public void reset() {
            words = 0;
        }
    }

    /**
     * Text to result.
     *
     * @param counter counts the words
     * @return the result, which keeps the work from being optimized away
     */
    @Benchmark
    public AttributedArticle extract(Words counter) {
        counter.words += article.words();
        return extractor.extract(Article.parse(article.text()));
    }
}
