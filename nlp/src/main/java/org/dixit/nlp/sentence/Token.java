package org.dixit.nlp.sentence;

import org.dixit.text.Span;

/**
 * A word, number or mark.
 *
 * @param span its place in the article's text, never empty
 * @param text the text of the span
 */
public record Token(Span span, String text) {}
