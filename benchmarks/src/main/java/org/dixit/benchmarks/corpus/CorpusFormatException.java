package org.dixit.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** A corpus file that cannot be read; the message is {@code file:line: what was found, what was expected}. */
public final class CorpusFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    CorpusFormatException(Path file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
