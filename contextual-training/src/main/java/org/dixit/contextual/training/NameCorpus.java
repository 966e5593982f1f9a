package org.dixit.contextual.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.contextual.piece.EncoderInputBuilder;
import org.dixit.contextual.piece.SpacedWords;
import org.dixit.contextual.piece.Vocabulary;

/**
 * Reads names in OpenNLP's name-finder format: one document up to a blank line. Where a file marks no name of kind misc, what is outside
 * of its names may be one.
 */
final class NameCorpus {
    static final List<String> TYPES = List.of("person", "organization", "location", "misc");
    private static final int LONGEST_DOCUMENT = 200;
    private static final java.util.regex.Pattern SPACES = java.util.regex.Pattern.compile("\\s+");

    private final Vocabulary vocabulary;
    private final int outside;
    private final List<Example> examples = new ArrayList<>();

    private NameCorpus(Vocabulary vocabulary, boolean marksMisc) {
        this.vocabulary = vocabulary;
        this.outside = marksMisc ? 0 : Batch.NO_NAME_BUT_PERHAPS_MISC;
    }

    static List<Example> read(Path file, Vocabulary vocabulary) throws IOException {
        List<String> lines = Files.readAllLines(file);
        NameCorpus corpus = new NameCorpus(vocabulary, lines.stream().anyMatch(line -> line.contains("<START:misc>")));
        List<String> document = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || document.size() == LONGEST_DOCUMENT) {
                corpus.add(document);
                document.clear();
            }
            if (!line.isBlank()) {
                document.add(line);
            }
        }
        corpus.add(document);
        return corpus.examples;
    }

    private void add(List<String> document) {
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

    private List<String> words(String line, List<Integer> labels) {
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
                labels.add(type < 0 ? outside : (begun ? 2 : 1) + 2 * type);
                begun = true;
            }
        }
        return words;
    }
}
