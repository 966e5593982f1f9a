package org.dixit.nlp.quote;

import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/**
 * A quotation mark as it stands in its paragraph.
 *
 * @param span where it stands
 * @param glyph its shape
 * @param opening whether its neighbours are those of an opening mark and of no other
 * @param closing whether its neighbours are those of a closing mark and of no other
 * @param first whether it is the first token of the paragraph
 * @param last whether it is the last token of the paragraph
 * @param afterDigit whether a digit stands right before it, as in 12" records
 * @param possessive whether it may be the apostrophe of "the teachers' offer" or of "nothin' more"
 */
record Mark(
        Span span,
        Glyph glyph,
        boolean opening,
        boolean closing,
        boolean first,
        boolean last,
        boolean afterDigit,
        boolean possessive) {

    private static final String BEFORE_OPENING =
            "([{<=-\u2010\u2012\u2013\u2014\u2015/\"\u201C\u201E\u00AB\u2018\u300C\u300E";
    private static final String AFTER_CLOSING =
            ".,;:!?)]}>-\u2010\u2012\u2013\u2014\u2015/\u2026\"\u201D\u00BB\u2019\u300D\u300F";

    /** The mark of a token, whose neighbours are looked at within its paragraph. */
    static Mark of(String text, Token token, Glyph glyph, Span paragraph) {
        Span span = token.span();
        boolean first = span.start() == paragraph.start();
        boolean last = span.end() == paragraph.end();
        char before = first ? ' ' : text.charAt(span.start() - 1);
        char after = last ? ' ' : text.charAt(span.end());
        boolean left = isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0;
        boolean right = isSpace(after) || AFTER_CLOSING.indexOf(after) >= 0;
        boolean possessive = (before == 's' || before == 'n') && isBeforeWord(text, span.end(), paragraph.end());
        return new Mark(
                span, glyph, left && !right, right && !left, first, last, Character.isDigit(before), possessive);
    }

    private static boolean isBeforeWord(String text, int end, int paragraphEnd) {
        return end + 1 < paragraphEnd && isSpace(text.charAt(end)) && Character.isLetter(text.charAt(end + 1));
    }

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    boolean isSingle() {
        return glyph.isSingle();
    }

    /** Whether the mark looks like the end of a quotation in single marks and like no possessive. */
    boolean isSureEnd() {
        return closing && !possessive;
    }
}
