package org.dixit.json;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A JSON text is not that of an article. The message says where, what stands there, and what was expected. */
public final class ArticleJsonException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String pointer;

    ArticleJsonException(Position position, String problem) {
        this(position, new IOException(problem));
    }

    ArticleJsonException(Position position, IOException cause) {
        super(position + ": " + cause.getMessage(), cause);
        this.line = position.line();
        this.column = position.column();
        this.pointer = position.pointer();
    }

    /**
     * The line of the wrong value.
     *
     * @return a number from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column in which the wrong value starts.
     *
     * @return a number from 1, counted in UTF-16 code units
     */
    public int column() {
        return column;
    }

    /**
     * The place of the wrong value as a JSON pointer (RFC 6901).
     *
     * @return for instance {@code /quotations/0/content/1/start}; empty for the whole text, and where the text is no JSON
     */
    public String pointer() {
        return pointer;
    }
}
