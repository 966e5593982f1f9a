package org.dixit.nlp.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;

/**
 * Text with names in OpenNLP's name-finder format: a tokenized sentence a line, {@code <START:person> … <END>} around
 * names, a blank line between documents.
 *
 * @param name where it is from
 * @param documents its documents, each its sentences
 */
record NameCorpus(String name, List<List<NameSample>> documents) {
    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or a line has another form
     */
    static NameCorpus read(Path file) throws IOException {
        List<List<NameSample>> documents = new ArrayList<>();
        List<NameSample> document = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                document.add(parse(line, file, number));
            } else if (!document.isEmpty()) {
                documents.add(document);
                document = new ArrayList<>();
            }
        }
        if (!document.isEmpty()) {
            documents.add(document);
        }
        return new NameCorpus(file.getFileName().toString(), documents);
    }

    private static NameSample parse(String line, Path file, int number) throws IOException {
        try {
            return NameSample.parse(line, false);
        } catch (IOException e) {
            throw new IOException(file + ", line " + number + ": expected a sentence in name-finder format", e);
        }
    }

    /** The sentences as a finder takes them. */
    static List<String[]> tokens(List<NameSample> document) {
        return document.stream().map(NameSample::getSentence).toList();
    }

    int tokens() {
        return documents.stream()
                .flatMap(List::stream)
                .mapToInt(sample -> sample.getSentence().length)
                .sum();
    }
}
