package org.dixit.nlp.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists beside this class: UTF-8, an entry a line, comments behind {@code #}. */
final class WordLists {

    private WordLists() {}

    /**
     * The entries of a list.
     *
     * @param name file name of the resource
     * @return its lines without comments and blank lines, in order
     * @throws UncheckedIOException if the resource is missing or unreadable
     */
    static List<String> read(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("word list " + name + ": missing beside " + WordLists.class.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
