package org.dixit.nlp.sentence;

import java.util.Set;

/** What kind of character a UTF-16 unit is, in the eyes of the tokenizer. */
final class Characters {

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC`\u00B4";
    private static final String QUOTES = "\"'`\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A"
            + "\u300C\u300D\u300E\u300F\uFF02";
    private static final String OPENERS = "\u00AB\u2018\u201A\u201C\u201E\u300C\u300E\u2039([{<\u00BF\u00A1";
    private static final String HYPHENS = "-\u2010\u2011";

    private static final Set<String> SPACES =
            Set.of("&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "&ensp;", "&emsp;", "&thinsp;", "&#8201;", "&#8203;");

    private Characters() {}

    /** White space in the widest sense: NBSP, zero-width space, BOM, direction marks and controls separate tokens too. */
    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return c <= 0xA0
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2060'
                || c == '\uFEFF'
                || (c >= '\u1680' && Character.isSpaceChar(c));
    }

    /** Whether a token is a character reference that stands for white space. */
    static boolean isSpaceReference(CharSequence text, int from, int to) {
        return text.charAt(from) == '&'
                && to - from > 4
                && SPACES.contains(text.subSequence(from, to).toString());
    }

    /** A letter, digit, combining mark or joiner at the index; both halves of an astral letter count. */
    static boolean isWord(CharSequence text, int index, int end) {
        if (index >= end) {
            return false;
        }
        char c = text.charAt(index);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        return Character.isLetterOrDigit(codePoint(text, index)) || isExtender(c);
    }

    /** Combining marks, zero-width joiners and the soft hyphen go on with the word in which they stand. */
    static boolean isExtender(char c) {
        if (c < 0xAD) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == '\u00AD'
                || c == '\u200C'
                || c == '\u200D';
    }

    static boolean isLetter(CharSequence text, int index, int end) {
        return index < end && Character.isLetter(codePoint(text, index));
    }

    static boolean isDigit(CharSequence text, int index, int end) {
        return index < end && Character.isDigit(text.charAt(index));
    }

    static boolean isUpper(CharSequence text, int index, int end) {
        return index < end && Character.isUpperCase(codePoint(text, index));
    }

    static boolean isApostrophe(CharSequence text, int index, int end) {
        return index < end && APOSTROPHES.indexOf(text.charAt(index)) >= 0;
    }

    static boolean isHyphen(char c) {
        return HYPHENS.indexOf(c) >= 0;
    }

    /** En dash, em dash, horizontal bar and their like, but not the hyphen. */
    static boolean isDash(char c) {
        return (c >= '\u2012' && c <= '\u2015') || c == '\u2E3A' || c == '\u2E3B';
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** A mark after which a token or a sentence begins even without white space. */
    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    static boolean isCurrency(char c) {
        return c == '$' || (c >= 0xA2 && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    /** The code point at the index, also when the index is that of a low surrogate whose partner stands before it. */
    static int codePoint(CharSequence text, int index) {
        char c = text.charAt(index);
        if (Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1))) {
            return Character.toCodePoint(text.charAt(index - 1), c);
        }
        return Character.codePointAt(text, index);
    }
}
