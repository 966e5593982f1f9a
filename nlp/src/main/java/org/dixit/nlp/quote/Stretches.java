package org.dixit.nlp.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dixit.text.Span;

/** Turns what was matched into stretches with their depth. */
final class Stretches {

    private Stretches() {}

    static List<QuotedStretch> of(List<OpenQuotation> found, Span paragraph) {
        List<QuotedStretch> stretches = new ArrayList<>();
        Deque<Integer> ends = new ArrayDeque<>();
        for (OpenQuotation quotation : found) {
            if (!quotation.isDropped()) {
                Span opening = quotation.mark().span();
                while (!ends.isEmpty() && ends.getLast() <= opening.start()) {
                    ends.removeLast();
                }
                Span span = Span.of(opening.start(), quotation.end(paragraph.end()));
                stretches.add(new QuotedStretch(
                        span, opening, quotation.closing().map(Mark::span), quotation.style(), ends.size(), false));
                ends.addLast(span.end());
            }
        }
        return stretches;
    }
}
