package org.dixit.nlp.quote;

import java.util.Optional;
import org.dixit.text.Span;

/**
 * A stretch of text between quotation marks, whatever it is: speech, a title, a nickname, a word held at arm's length.
 *
 * <p>A stretch never crosses the border of its paragraph or headline. A quotation of several paragraphs is several stretches, of which
 * only the last has a closing mark, and each but the first {@linkplain #continues() continues} the one before.
 *
 * @param span the stretch with its marks: UTF-16 offsets into the article's text, half-open
 * @param opening the opening mark
 * @param closing the closing mark; empty where the quotation is never closed or goes on in the next paragraph
 * @param marks the style of the marks
 * @param depth how many other stretches it lies in
 * @param continues whether its opening mark only repeats that of the last stretch of depth 0 before it, which was left open
 */
public record QuotedStretch(
        Span span, Span opening, Optional<Span> closing, QuotationMarks marks, int depth, boolean continues) {

    /**
     * Checks that the marks lie at the edges of the stretch.
     *
     * @throws IllegalArgumentException if they don't, or the depth is negative
     */
    public QuotedStretch {
        if (opening.start() != span.start()
                || opening.end() > span.end()
                || closing.filter(mark -> mark.end() != span.end() || mark.start() < opening.end())
                        .isPresent()) {
            throw new IllegalArgumentException(
                    "marks " + opening + " and " + closing + " do not enclose the stretch " + span);
        }
        if (depth < 0) {
            throw new IllegalArgumentException("negative depth: " + depth);
        }
    }

    /**
     * What stands between the marks.
     *
     * @return the stretch without its marks, perhaps empty
     */
    public Span inside() {
        return Span.of(opening.end(), closing.map(Span::start).orElse(span.end()));
    }
}
