package org.dixit.nlp.sentence;

import java.util.List;
import org.dixit.text.Span;

/**
 * A sentence of a headline or of a paragraph; it never crosses the border of one.
 *
 * @param span its place in the article's text, without white space at either end
 * @param tokens its tokens in text order, at least one
 * @param paragraph number of its block in the article: headlines first, then paragraphs, counted from 0
 * @param headline whether that block is a headline
 */
public record Sentence(Span span, List<Token> tokens, int paragraph, boolean headline) {

    /** Copies the list. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
