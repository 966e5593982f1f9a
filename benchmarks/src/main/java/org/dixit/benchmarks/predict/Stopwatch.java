package org.dixit.benchmarks.predict;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.dixit.benchmarks.corpus.CorpusArticle;

/** Takes wall time and the CPU time of the process, all of its threads together. */
record Stopwatch(long wallNanos, long cpuNanos) {

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime(), cpu());
    }

    Speed stop(List<CorpusArticle> articles) {
        long words = articles.stream().mapToLong(CorpusArticle::words).sum();
        return new Speed(articles.size(), words, seconds(System.nanoTime() - wallNanos), seconds(cpu() - cpuNanos));
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
