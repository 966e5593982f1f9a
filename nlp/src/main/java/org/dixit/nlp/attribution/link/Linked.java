package org.dixit.nlp.attribution.link;

import java.util.List;
import java.util.Optional;
import org.dixit.nlp.quote.AttributionFragment;

/**
 * Fragments that belong together.
 *
 * @param content what is said, at least one fragment, in text order
 * @param cue the words that attribute it, if any
 * @param source who says it, if the text names anybody here
 * @param borrowed whether the source was taken over from a neighbour
 */
public record Linked(
        List<AttributionFragment> content,
        Optional<AttributionFragment> cue,
        Optional<AttributionFragment> source,
        boolean borrowed) {

    /** Copies the list. */
    public Linked {
        content = List.copyOf(content);
    }
}
