package org.dixit.contextual;

import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.dixit.nlp.tagging.LabelSet;

/**
 * Finds names of the types person, organization, location and misc, a sentence at a time, behind OpenNLP's interface. Whole articles are
 * better read with {@link ContextualNameAnnotator}, which sees the sentences around. Thread-safe, unlike OpenNLP's own finders, and
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
        LabelPath path = LabelPath.of(LABELS, encoder.readWords(List.of(tokens)).names(), 0, tokens.length);
        return LabelRun.of(path.best()).stream()
                .map(run -> new Span(run.from(), run.to(), TYPES.get(run.kind())))
                .toArray(Span[]::new);
    }

    /** Does nothing: there is nothing to forget. */
    @Override
    public void clearAdaptiveData() {
        // every sentence is found by itself
    }
}
