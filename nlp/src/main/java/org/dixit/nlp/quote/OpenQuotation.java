package org.dixit.nlp.quote;

import java.util.Optional;

/** A quotation while its paragraph is being matched. */
final class OpenQuotation {

    private final Mark mark;
    private Optional<Mark> closing = Optional.empty();
    private int end = -1;
    private boolean dropped;

    OpenQuotation(Mark mark) {
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }

    QuotationMarks style() {
        return mark.glyph().opens();
    }

    void close(Mark closingMark) {
        closing = Optional.of(closingMark);
        end = closingMark.span().end();
    }

    /** Ends the quotation without a mark. */
    void cut(int at) {
        end = Math.max(at, mark.span().end());
    }

    /** Notes that the mark opened nothing. */
    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    Optional<Mark> closing() {
        return closing;
    }

    int end(int paragraphEnd) {
        return end < 0 ? paragraphEnd : end;
    }
}
