package org.dixit.nlp.sentence;

import org.dixit.text.Span;

/**
 * White space inside a paragraph where a sentence might end.
 *
 * @param sentenceStart where the sentence begins that would end here
 * @param start the first white-space character
 * @param next the first character after the white space
 * @param paragraph the whole paragraph
 */
record SentenceGap(int sentenceStart, int start, int next, Span paragraph) {

    int end() {
        return paragraph.end();
    }
}
