package org.dixit.benchmarks.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.dixit.article.Article;
import org.dixit.benchmarks.corpus.CorpusArticle;
import org.dixit.contextual.ContextualEncoder;
import org.dixit.contextual.ContextualNameAnnotator;
import org.dixit.contextual.ContextualOptions;
import org.dixit.contextual.ContextualTagger;
import org.dixit.contextual.piece.Windows;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Speed of {@code extract} in accurate mode, beside {@link ExtractBenchmark}: {@code extract:words} and {@code extract:cpu}, words and CPU
 * seconds of the whole process in a second, whose quotient is words per CPU second. {@code start} is the time until an encoder can be used.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
@State(Scope.Benchmark)
public class ContextualExtractBenchmark {

    /** Threads that share the work of one window. */
    @Param({"1", "2"})
    public int threads;

    /** Word pieces of the widest window. */
    @Param({"64", "128", "254"})
    public int window;

    private final CorpusArticle article = SampleArticle.read();

    @SuppressWarnings("NullAway.Init") // by open
    private ContextualEncoder encoder;

    @SuppressWarnings("NullAway.Init") // by open
    private QuotationExtractor extractor;

    /** Opens the encoder. */
    @Setup
    public void open() {
        Windows windows = new Windows(window, Math.min(48, window / 4));
        encoder = ContextualEncoder.english(
                ContextualOptions.defaults().withThreads(threads).withWindows(windows));
        extractor = QuotationExtractor.builder()
                .attributionTagger(ContextualTagger.of(encoder))
                .nameAnnotator(ContextualNameAnnotator.of(encoder))
                .build();
    }

    /** Closes it. */
    @TearDown
    public void close() {
        encoder.close();
    }

    /** Words read and CPU time spent in an iteration. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Costs {

        private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private long start;

        /** The counter; JMH divides it by the time. */
        public long words;

        /** CPU seconds of the process since the iteration began; JMH divides them by the time. */
        public double cpu;

        /** Starts at zero. */
        @Setup(Level.Iteration)
        public void reset() {
            words = 0;
            cpu = 0;
            start = system.getProcessCpuTime();
        }

        private void add(long number) {
            words += number;
            cpu = (system.getProcessCpuTime() - start) / 1e9;
        }
    }

    /**
     * Text to result.
     *
     * @param costs counts words and CPU time
     * @return the result, which keeps the work from being optimized away
     */
    @Benchmark
    public AttributedArticle extract(Costs costs) {
        AttributedArticle result = extractor.extract(Article.parse(article.text()));
        costs.add(article.words());
        return result;
    }

    /** From nothing to an encoder that has read a sentence. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 3)
    public void start() {
        try (ContextualEncoder own = ContextualEncoder.english()) {
            QuotationExtractor.builder()
                    .attributionTagger(ContextualTagger.of(own))
                    .build()
                    .extract(Article.parse("It rains."));
        }
    }
}
