package org.dixit.text;

import java.util.List;
import java.util.stream.Collectors;

/** What a discontinuous stretch must be: an ordered, disjoint list of spans. */
public final class Spans {

    private Spans() {}

    /**
     * An unmodifiable copy of a discontinuous stretch, checked.
     *
     * @param spans spans of one text, ordered, none empty, none overlapping the next
     * @return the copy
     * @throws IllegalArgumentException if a span is empty or starts before the one in front of it ends
     */
    public static List<Span> ordered(List<Span> spans) {
        List<Span> copy = List.copyOf(spans);
        int end = 0;
        for (Span span : copy) {
            if (span.isEmpty() || span.start() < end) {
                throw new IllegalArgumentException("spans " + copy + ": ordered, disjoint, non-empty spans expected");
            }
            end = span.end();
        }
        return copy;
    }

    /**
     * The pieces of a discontinuous stretch, joined by single spaces.
     *
     * @param spans spans of the text
     * @param text the text that they point into
     * @return the joined pieces; empty if there is no span
     */
    public static String textIn(List<Span> spans, CharSequence text) {
        return spans.stream().map(span -> span.textIn(text)).collect(Collectors.joining(" "));
    }
}
