package org.dixit.nlp.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dixit.nlp.tagging.FeatureHash;
import org.dixit.nlp.tagging.IntTable;

/** Distils a {@link NameLexicon} from word vectors and lists of names. */
final class NameLexiconBuilder {
    /** The centres are learned from so many of the most frequent words. */
    private static final int LEARNED = 60_000;

    private NameLexiconBuilder() {}

    /**
     * Reads {@code vectors.txt} (a word and its numbers a line, most frequent word first) and {@code gazetteer.tsv} (list
     * and name) of a folder.
     *
     * @throws IOException if one of them is missing or a line has another form
     */
    static NameLexicon build(Path folder) throws IOException {
        return new NameLexicon(words(folder.resolve("vectors.txt")), names(folder.resolve("gazetteer.tsv")));
    }

    private static float[][] vectors(Path file, List<String> words) throws IOException {
        List<float[]> vectors = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(" ", -1);
                words.add(fields[0]);
                vectors.add(KMeans.unit(numbers(fields)));
            }
        }
        return vectors.toArray(float[][]::new);
    }

    private static float[] numbers(String[] fields) {
        float[] numbers = new float[fields.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.parseFloat(fields[i + 1]);
        }
        return numbers;
    }

    /** Three clusterings: where one draws a border, another one may not. */
    private static IntTable words(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        float[][] vectors = vectors(file, words);
        int[] fine = KMeans.cluster(vectors, LEARNED, 2048);
        int[] middle = KMeans.cluster(vectors, LEARNED, 256);
        int[] coarse = KMeans.cluster(vectors, LEARNED, 32);
        SortedMap<Integer, Integer> table = new TreeMap<>();
        for (int i = 0; i < fine.length; i++) {
            int packed = NameLexicon.pack(fine[i], middle[i], coarse[i], frequencyClass(i));
            table.putIfAbsent(hash(words.get(i)), packed);
        }
        return IntTable.of(table);
    }

    /** From 7 for the hundred most frequent words down to 1, a factor of four each. */
    private static int frequencyClass(int rank) {
        int frequency = 7;
        for (int limit = 100; rank >= limit && frequency > 1; limit *= 4) {
            frequency--;
        }
        return frequency;
    }

    private static IntTable names(Path file) throws IOException {
        SortedMap<Integer, Integer> table = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t", -1);
            int list = NameLexicon.LISTS.indexOf(fields[0]);
            if (fields.length != 2 || list < 0) {
                throw new IOException(
                        file + ": expected a list of " + NameLexicon.LISTS + " and a name, found " + line);
            }
            table.merge(hashOfName(fields[1]), 1 << list, (one, other) -> one | other);
        }
        return IntTable.of(table);
    }

    private static int hashOfName(String name) {
        int hash = 0;
        for (String word : NameWords.split(name)) {
            hash = NameLexicon.extend(hash, hash(word));
        }
        return hash;
    }

    private static int hash(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return FeatureHash.text(lower, 0, lower.length());
    }
}
