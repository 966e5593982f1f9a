package org.dixit.contextual.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.contextual.piece.EncoderInputBuilder;
import org.dixit.contextual.piece.SpacedWords;
import org.dixit.contextual.piece.Vocabulary;

/** Reads names in OpenNLP's name-finder format: one document up to a blank line. */
final class NameCorpus {
    static final List<String> TYPES = List.of("person", "organization", "location");
    private static final int LONGEST_DOCUMENT = 200;
    private static final java.util.regex.Pattern SPACES = java.util.regex.Pattern.compile("\\s+");

    private NameCorpus() {}

    static List<Example> read(Path file, Vocabulary vocabulary) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> document = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || document.size() == LONGEST_DOCUMENT) {
                add(document, vocabulary, examples);
                document.clear();
            }
            if (!line.isBlank()) {
                document.add(line);
            }
        }
        add(document, vocabulary, examples);
        return examples;
    }

    private static void add(List<String> document, Vocabulary vocabulary, List<Example> examples) {
        if (document.isEmpty()) {
            return;
        }
        EncoderInputBuilder builder = new EncoderInputBuilder(vocabulary);
        List<Integer> labels = new ArrayList<>();
        for (String line : document) {
            builder.addParagraph(List.of(SpacedWords.guess(words(line, labels))), false);
        }
        examples.add(new Example(
                builder.build(), labels.stream().mapToInt(Integer::intValue).toArray(), Task.NAMES));
    }

    private static List<String> words(String line, List<Integer> labels) {
        List<String> words = new ArrayList<>();
        int type = -1;
        boolean begun = false;
        for (String part : SPACES.split(line.strip(), -1)) {
            if (part.startsWith("<START:") && part.endsWith(">")) {
                type = TYPES.indexOf(part.substring(7, part.length() - 1));
                begun = false;
            } else if (part.equals("<END>")) {
                type = -1;
            } else {
                words.add(part);
                labels.add(type < 0 ? 0 : (begun ? 2 : 1) + 2 * type);
                begun = true;
            }
        }
        return words;
    }
}
