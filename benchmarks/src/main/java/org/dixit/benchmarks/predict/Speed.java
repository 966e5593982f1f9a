package org.dixit.benchmarks.predict;

import java.util.Locale;

/** How long a run took. */
record Speed(int articles, long words, double wallSeconds, double cpuSeconds) {

    private long wordsPerCpuSecond() {
        return cpuSeconds > 0 ? Math.round(words / cpuSeconds) : 0;
    }

    /** The line that other programs read. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "articles=%d words=%d wall=%.2f cpu=%.2f words/cpu-s=%d",
                articles,
                words,
                wallSeconds,
                cpuSeconds,
                wordsPerCpuSecond());
    }
}
