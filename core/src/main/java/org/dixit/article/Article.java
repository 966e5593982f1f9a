package org.dixit.article;

import java.util.List;
import java.util.Optional;
import org.dixit.text.Span;
import org.dixit.text.Spans;

/**
 * A news article as it was given, with its layout. Every span points into {@link #text()}, the caller's own string.
 *
 * @param id the caller's identifier; empty if there is none
 * @param text the whole text, unchanged
 * @param headlines the headline and its sub-headlines, in text order
 * @param byline the line that names the author: "By Ana Ruiz"
 * @param dateline place and date in front of the first sentence: "BAKU, May 31 —"
 * @param paragraphs the paragraphs of the body, in text order
 * @param published when it was published, as the caller gave it (ISO 8601 by convention)
 * @param source who published it
 */
public record Article(
        Optional<String> id,
        String text,
        List<Span> headlines,
        Optional<Span> byline,
        Optional<Span> dateline,
        List<Span> paragraphs,
        Optional<String> published,
        Optional<String> source) {

    /**
     * Checks and copies the lists.
     *
     * @throws IllegalArgumentException if spans are empty, overlap, are out of order, or end behind the text
     */
    public Article {
        headlines = within(text, headlines);
        paragraphs = within(text, paragraphs);
    }

    /**
     * The stretch of the text that a span covers.
     *
     * @param span a span of this article
     * @return the covered text
     * @throws IllegalArgumentException if the span ends behind the text
     */
    public String textOf(Span span) {
        return span.textIn(text);
    }

    /**
     * The pieces of a discontinuous stretch, joined by single spaces.
     *
     * @param spans spans of this article
     * @return the covered text
     * @throws IllegalArgumentException if a span ends behind the text
     */
    public String textOf(List<Span> spans) {
        return Spans.textIn(spans, text);
    }

    private static List<Span> within(String text, List<Span> spans) {
        List<Span> ordered = Spans.ordered(spans);
        if (!ordered.isEmpty()) {
            Span last = ordered.get(ordered.size() - 1);
            if (last.end() > text.length()) {
                throw new IllegalArgumentException(
                        "span " + last + ": ends behind the text of length " + text.length());
            }
        }
        return ordered;
    }

    /**
     * Reads a plain text.
     *
     * @param text the text of an article; any string is one
     * @return the article
     */
    public static Article parse(String text) {
        return PlainTextLayout.read(text);
    }
}
