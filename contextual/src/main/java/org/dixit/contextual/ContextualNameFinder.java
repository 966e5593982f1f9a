package org.dixit.contextual;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.dixit.nlp.tagging.LabelSet;

/**
 * Finds names of the types person, organization, location and misc behind OpenNLP's interface. Whole documents are better read at once, with
 * {@link #find(List)} or {@link ContextualNameAnnotator}: the encoder sees the sentences around. Thread-safe, unlike OpenNLP's own finders, and
 * keeps nothing from one sentence to the next.
 */
public final class ContextualNameFinder implements TokenNameFinder {
    static final List<String> TYPES = List.of("person", "organization", "location", "misc");
    static final LabelSet LABELS = LabelSet.bio(TYPES);

    private final ContextualEncoder encoder;

    private ContextualNameFinder(ContextualEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * A finder with an encoder.
     *
     * @param encoder an open encoder; stays with the caller, who closes it
     * @return the finder
     */
    public static ContextualNameFinder of(ContextualEncoder encoder) {
        return new ContextualNameFinder(encoder);
    }

    /**
     * The names of a sentence.
     *
     * @param tokens the words of the sentence
     * @return spans of tokens with their type, in order
     * @throws IllegalStateException if the encoder is closed
     */
    @Override
    public Span[] find(String[] tokens) {
        return find(List.<String[]>of(tokens)).get(0);
    }

    /**
     * The names of a document, whose sentences are read together.
     *
     * @param document the words of each sentence
     * @return for each sentence spans of its tokens with their type, in order
     * @throws IllegalStateException if the encoder is closed
     */
    public List<Span[]> find(List<String[]> document) {
        float[][] scores =
                encoder.readWords(document.stream().map(List::of).toList()).names();
        List<Span[]> found = new ArrayList<>();
        int from = 0;
        for (String[] sentence : document) {
            int to = from + sentence.length;
            found.add(LabelRun.of(LabelPath.of(LABELS, scores, from, to).best()).stream()
                    .map(run -> new Span(run.from(), run.to(), TYPES.get(run.kind())))
                    .toArray(Span[]::new));
            from = to;
        }
        return found;
    }

    /** Does nothing: there is nothing to forget. */
    @Override
    public void clearAdaptiveData() {
        // every sentence is found by itself
    }
}
