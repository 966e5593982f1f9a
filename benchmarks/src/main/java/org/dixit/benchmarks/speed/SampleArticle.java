package org.dixit.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dixit.benchmarks.corpus.CorpusArticle;

/** An invented news article of usual length, with quotations of every type. */
final class SampleArticle {

    private static final String RESOURCE = "ferry-line.txt";

    private SampleArticle() {}

    static CorpusArticle read() {
        try (InputStream in = Objects.requireNonNull(SampleArticle.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new CorpusArticle(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
