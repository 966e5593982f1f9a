package org.dixit.nlp.quote;

import java.util.List;
import org.dixit.text.Span;

/** A paragraph or headline with its quotation marks in text order. */
record MarkedParagraph(Span span, boolean headline, List<Mark> marks) {

    /** Whether the paragraph begins with a mark, and so may go on with a quotation of the one before. */
    boolean beginsWithMark() {
        return !headline && !marks.isEmpty() && marks.get(0).first();
    }

    /** Whether the paragraph begins with a mark that opens a quotation of the style. */
    boolean reopens(QuotationMarks style) {
        return beginsWithMark() && marks.get(0).glyph().opens() == style;
    }
}
