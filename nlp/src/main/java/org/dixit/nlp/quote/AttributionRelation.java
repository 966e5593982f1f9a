package org.dixit.nlp.quote;

import java.util.List;
import org.dixit.quotation.Mode;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;
import org.dixit.text.Spans;

/**
 * Content, cue and source that belong together, the source not yet led to anybody. Each is an ordered, disjoint list of spans into
 * the article's text.
 *
 * @param type direct, indirect or mixed
 * @param mode what the source does with the content
 * @param content what was said, never empty
 * @param cue the words that attribute it; may be empty
 * @param source the words that name who said it; may be empty
 * @param confidence estimated probability that the relation is right, from 0 to 1
 * @param nested relations inside the content
 */
public record AttributionRelation(
        QuotationType type,
        Mode mode,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        double confidence,
        List<AttributionRelation> nested) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the content is empty, or spans overlap or are out of order
     */
    public AttributionRelation {
        content = Spans.ordered(content);
        cue = Spans.ordered(cue);
        source = Spans.ordered(source);
        nested = List.copyOf(nested);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution relation without content, with cue " + cue);
        }
    }
}
