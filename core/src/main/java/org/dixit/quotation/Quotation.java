package org.dixit.quotation;

import java.util.List;
import java.util.Optional;
import org.dixit.text.Span;
import org.dixit.text.Spans;

/**
 * One attribution: what was said, the words that attribute it, and who said it. Content, cue and source may be
 * discontinuous; each is an ordered, disjoint list of spans into the article's text.
 *
 * @param id identifier, unique and stable within the article: "q1", "q2", … in text order; "q2.1" for one nested in "q2"
 * @param type direct, indirect or mixed
 * @param mode what the source does with the content
 * @param text the pieces of the content as they stand in the article, joined by single spaces
 * @param verbatim the stretches of the content inside quotation marks, without the marks; empty for indirect ones
 * @param content what was said, with its quotation marks and a leading "that"; never empty
 * @param cue the words that attribute it: "said", "according to"; empty where there are none
 * @param source the words that name who said it: "the minister"; empty where the text names nobody here
 * @param speaker who the source is; empty where that cannot be told
 * @param confidence estimated probability that content, source and cue are right, from 0 to 1
 * @param nested attributions inside the content, each with a source of its own
 */
public record Quotation(
        String id,
        QuotationType type,
        Mode mode,
        String text,
        List<String> verbatim,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        Optional<Speaker> speaker,
        double confidence,
        List<Quotation> nested) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the id is blank, the content empty, a list of spans out of order, or the
     *     confidence not within 0 and 1
     */
    public Quotation {
        if (id.isBlank() || content.isEmpty()) {
            throw new IllegalArgumentException(
                    "quotation \"" + id + "\" with content " + content + ": neither may be empty");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + ": a number from 0 to 1 expected");
        }
        verbatim = List.copyOf(verbatim);
        content = Spans.ordered(content);
        cue = Spans.ordered(cue);
        source = Spans.ordered(source);
        nested = List.copyOf(nested);
    }

    /** One line for a reader, as in {@code q1 INDIRECT "that costs rise" - Ana Ruiz}. */
    @Override
    public String toString() {
        return id + " " + type + " \"" + text + "\" - "
                + speaker.map(Speaker::name).orElse("?");
    }
}
