package org.dixit.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dixit.article.Article;

/** Reads articles from files and from standard input. */
final class TextInput {

    private final InputStream in;
    private final PrintStream err;

    TextInput(InputStream in, PrintStream err) {
        this.in = in;
        this.err = err;
    }

    /** The article in a file, or in standard input for {@code -}; its id is that name. Bytes that are no UTF-8 are replaced, with a warning. */
    Article read(String name) throws IOException {
        return Article.builder().id(name).text(decoded(name, bytes(name))).build();
    }

    private byte[] bytes(String name) throws IOException {
        if (name.equals(Arguments.STANDARD_INPUT)) {
            return in.readAllBytes();
        }
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw new IOException(name + ": is a directory, a text file expected");
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException(name + ": no such file", e);
        }
    }

    private String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            err.println(name + ": not in UTF-8; what cannot be read is replaced by \ufffd");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
