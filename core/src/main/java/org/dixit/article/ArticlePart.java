package org.dixit.article;

import org.dixit.text.Span;

/**
 * A part from which the text of an article was put together, or a stretch of one.
 *
 * @param kind which part
 * @param span where it is: in the article's text for {@link Article#parts()}; in the part itself, as the caller gave it, for
 *     {@link Article#partOf(Span)}
 */
public record ArticlePart(Kind kind, Span span) {

    /** The parts that {@link ArticleBuilder} takes apart from each other, in the order of the text. */
    public enum Kind {
        /** What was given as {@link ArticleBuilder#title(String)}. */
        TITLE,
        /** What was given as {@link ArticleBuilder#byline(String)}. */
        BYLINE,
        /** What was given as {@link ArticleBuilder#body(String)}, or the whole text where it was given as one. */
        BODY
    }
}
