package org.dixit.nlp.name;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * Finds the names of persons, organizations, locations and others in tokenized English text. Immutable and thread-safe:
 * load one and share it.
 *
 * <pre>{@code
 * NameFinder finder = NameFinder.english();
 * String[] sentence = {"Amina", "Okoro", "spoke", "in", "Lima", "."};
 * Span[] names = finder.find(List.<String[]>of(sentence)).get(0);   // [0..2) person, [4..5) location
 * }</pre>
 *
 * <p>Names are half-open spans of tokens of the types {@code person}, {@code organization}, {@code location} and
 * {@code misc} (events, works, products, laws, nationalities), in order and without overlap; their probability is a
 * confidence from 0.5 to 1.
 */
public final class NameFinder {
    private static final String ENGLISH = "names-en.model";

    private final NameModel model;

    private NameFinder(NameModel model) {
        this.model = model;
    }

    /**
     * The finder for English that comes with the library. Loads it anew at each call.
     *
     * @throws UncheckedIOException if the model is missing from the class path or damaged
     */
    public static NameFinder english() {
        try (InputStream in = NameFinder.class.getResourceAsStream(ENGLISH)) {
            if (in == null) {
                throw new FileNotFoundException("Expected the resource " + ENGLISH + " beside " + NameFinder.class);
            }
            return new NameFinder(NameModel.read(in, ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A finder with the model of a file that {@link NameFinderTrainer} wrote.
     *
     * @throws org.dixit.nlp.tagging.ModelFormatException if it is cut short, damaged, newer or no name model
     * @throws IOException if it cannot be read
     */
    public static NameFinder read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new NameFinder(NameModel.read(in, file.toString()));
        }
    }

    /**
     * The names of a whole document at once, which is better than sentence by sentence: the same word elsewhere tells
     * much.
     *
     * @param document the tokens of its sentences, in order
     * @return for each sentence its names
     */
    public List<Span[]> find(List<String[]> document) {
        return new NameReader(model).read(document);
    }

    /**
     * A finder that works wherever OpenNLP's own does, for one thread; cheap to make. It takes one sentence at a time and
     * remembers those before until {@link TokenNameFinder#clearAdaptiveData()}, to be called between documents.
     */
    public TokenNameFinder tokenNameFinder() {
        return new AdaptiveNameFinder(model);
    }

    /** What the model was trained on and how. */
    public SortedMap<String, String> provenance() {
        return model.second().provenance();
    }
}
