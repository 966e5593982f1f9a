package org.dixit.nlp.training.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

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

    /** The types of names that are marked in it. */
    Set<String> types() {
        return documents.stream()
                .flatMap(List::stream)
                .flatMap(sample -> Arrays.stream(sample.getNames()))
                .map(Span::getType)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A copy in capitals throughout, as on a wire. */
    NameCorpus inCapitals() {
        return mapped(name + " in capitals", word -> word.toUpperCase(Locale.ROOT));
    }

    /** A copy in which every word of four letters and more begins with a capital, as in a headline. */
    NameCorpus asHeadlines() {
        return mapped(
                name + " as headlines",
                word -> word.length() < 4 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    private NameCorpus mapped(String newName, UnaryOperator<String> change) {
        List<List<NameSample>> copies = new ArrayList<>();
        for (List<NameSample> document : documents) {
            copies.add(document.stream()
                    .map(sample -> new NameSample(
                            Arrays.stream(sample.getSentence()).map(change).toArray(String[]::new),
                            sample.getNames(),
                            sample.isClearAdaptiveDataSet()))
                    .toList());
        }
        return new NameCorpus(newName, copies);
    }

    int tokens() {
        return documents.stream()
                .flatMap(List::stream)
                .mapToInt(sample -> sample.getSentence().length)
                .sum();
    }
}
