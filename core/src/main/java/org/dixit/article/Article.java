package org.dixit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.text.Span;
import org.dixit.text.Spans;

/**
 * A news article as it was given, with its layout. Every span points into {@link #text()}: the caller's own string, or
 * the one that {@link ArticleBuilder} put together.
 *
 * <p>Headlines, byline, dateline and paragraphs are disjoint and trimmed of white space. Those of a parsed text hold
 * together everything in it but white space and the bars between headlines. A paragraph that begins with a dateline starts behind it: the
 * paragraph of "BAKU, May 31 — Talks began." is "Talks began."
 *
 * <p>Immutable, safe for use by several threads.
 *
 * @param id the caller's identifier; empty if there is none
 * @param text the whole text, unchanged
 * @param headlines the headline and its sub-headlines, in text order
 * @param byline the line that names the author: "By Ana Ruiz"
 * @param dateline place, date and agency in front of the first sentence with the dash that ends it: "BAKU, May 31 —"; or the
 *     line above the text that is a date and nothing else
 * @param paragraphs the paragraphs of the body, in text order
 * @param published when it was published, as the caller gave it (ISO 8601 by convention)
 * @param source who published it
 * @param parts the parts that the text was put together from, in text order; empty where it was given as one
 */
public record Article(
        Optional<String> id,
        String text,
        List<Span> headlines,
        Optional<Span> byline,
        Optional<Span> dateline,
        List<Span> paragraphs,
        Optional<String> published,
        Optional<String> source,
        List<ArticlePart> parts) {

    private static final int LONGEST_SHOWN = 60;

    /**
     * Checks the spans and copies the lists.
     *
     * @throws IllegalArgumentException if a span is empty, out of order, overlaps another one or ends behind the text
     */
    public Article {
        headlines = List.copyOf(headlines);
        paragraphs = List.copyOf(paragraphs);
        parts = List.copyOf(parts);
        requireOrdered("headlines", headlines, text);
        requireOrdered("paragraphs", paragraphs, text);
        requireOrdered("byline", byline.stream().toList(), text);
        requireOrdered("dateline", dateline.stream().toList(), text);
        requireDisjoint(inTextOrder(headlines, byline, dateline, paragraphs));
        requireParts(parts, text);
    }

    /**
     * Reads a plain text: finds headline, byline, dateline and paragraphs in its line breaks.
     *
     * <ul>
     *   <li>The first line is the <b>headline</b> if a blank line (or byline, date or dateline) follows, unless it is longer than 180
     *       code units or ends as running text does: with a full stop, a comma or a colon. A full stop is let pass where the words are set as a
     *       headline's only are ("Mayor Wants Answers."). {@code ||} parts it into headline and sub-headlines.
     *   <li>A line break ends a <b>paragraph</b>, unless the text is evidently hard-wrapped: then blank lines do, and a paragraph is one
     *       span with the line breaks in it.
     *   <li>The <b>byline</b> stands on a line of its own above the text; the <b>dateline</b> begins one of the first paragraphs.
     * </ul>
     *
     * Line breaks are LF, CR LF, CR, and those of Unicode. Nothing is unescaped or changed. Takes time linear in the length.
     *
     * @param text the text of an article; any string is one
     * @return the article, without id, date and source
     */
    public static Article parse(String text) {
        return builder().text(text).build();
    }

    /**
     * Puts together an article from what the caller knows of it.
     *
     * @return a new builder
     */
    public static ArticleBuilder builder() {
        return new ArticleBuilder();
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

    /**
     * Headlines, byline, dateline and paragraphs together.
     *
     * @return disjoint spans in text order
     */
    public List<Span> blocks() {
        return inTextOrder(headlines, byline, dateline, paragraphs);
    }

    /**
     * Leads a span back to the part that the caller gave. In an article built of title and body, the span of the body's first word is
     * {@code (BODY, [0, …))}.
     *
     * @param span a span of this article
     * @return the part and the span in it; for a text that was given as one, the body and the span itself; empty if the span
     *     is not within one part
     * @throws IllegalArgumentException if the span ends behind the text
     */
    public Optional<ArticlePart> partOf(Span span) {
        requireOrdered("part of", span.isEmpty() ? List.of() : List.of(span), text);
        if (parts.isEmpty()) {
            return Optional.of(new ArticlePart(ArticlePart.Kind.BODY, span));
        }
        return parts.stream()
                .filter(part -> part.span().contains(span))
                .findFirst()
                .map(part ->
                        new ArticlePart(part.kind(), span.shifted(-part.span().start())));
    }

    /** Id, source and date where they are known, and the headline or the beginning of the text. */
    @Override
    public String toString() {
        String start = headlines.isEmpty() ? text : textOf(headlines);
        List<String> words = new ArrayList<>();
        id.ifPresent(words::add);
        source.ifPresent(words::add);
        published.ifPresent(words::add);
        words.add("\"" + abbreviated(start) + "\"");
        return String.join(" ", words);
    }

    private static String abbreviated(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private static List<Span> inTextOrder(
            List<Span> headlines, Optional<Span> byline, Optional<Span> dateline, List<Span> paragraphs) {
        List<Span> all = new ArrayList<>(headlines);
        byline.ifPresent(all::add);
        dateline.ifPresent(all::add);
        all.addAll(paragraphs);
        return all.stream().sorted().toList();
    }

    private static void requireOrdered(String component, List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            if (span.isEmpty() || span.start() < end || span.end() > text.length()) {
                throw new IllegalArgumentException(component + ": span " + span + ": a non-empty span from " + end
                        + " to at most " + text.length() + " expected");
            }
            end = span.end();
        }
    }

    private static void requireDisjoint(List<Span> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1).overlaps(blocks.get(i))) {
                throw new IllegalArgumentException("spans " + blocks.get(i - 1) + " and " + blocks.get(i)
                        + ": headlines, byline, dateline and paragraphs that share no text expected");
            }
        }
    }

    private static void requireParts(List<ArticlePart> parts, String text) {
        int end = 0;
        for (ArticlePart part : parts) {
            if (part.span().start() < end || part.span().end() > text.length()) {
                throw new IllegalArgumentException("part " + part.kind() + " " + part.span() + ": a span from " + end
                        + " to at most " + text.length() + " expected");
            }
            end = part.span().end();
        }
    }
}
