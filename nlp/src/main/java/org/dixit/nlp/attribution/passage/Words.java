package org.dixit.nlp.attribution.passage;

import org.dixit.nlp.tagging.FeatureHash;

/** Hashes and shapes of words. */
public final class Words {
    /** No capital letter, no digit. */
    public static final int LOWER = 0;
    /** A capital letter, then small ones. */
    public static final int CAPITALISED = 1;
    /** Capital letters alone, two or more. */
    public static final int CAPITALS = 2;
    /** Capital letters further inside. */
    public static final int MIXED = 3;
    /** Digits alone, with what groups them. */
    public static final int NUMBER = 4;
    /** Digits and letters. */
    public static final int ALPHANUMERIC = 5;
    /** No letter, no digit. */
    public static final int MARK = 6;
    /** One capital letter, with or without a stop. */
    public static final int INITIAL = 7;
    /** A capital letter where a sentence begins. */
    public static final int SENTENCE_CASE = 8;

    private Words() {}

    /**
     * The hash of a word in small letters, digits made equal and apostrophes straightened.
     *
     * @param word any word
     */
    public static int hash(CharSequence word) {
        return hash(word, 0, word.length());
    }

    /**
     * The hash of a part of a word, as {@link #hash(CharSequence)}.
     *
     * @param word any word
     * @param from first character
     * @param to after the last character
     */
    public static int hash(CharSequence word, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash * 0x01000193) ^ plain(word.charAt(i));
        }
        return FeatureHash.of(0, hash);
    }

    private static char plain(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
    }

    /**
     * What kind of characters a word is made of.
     *
     * @param word any word
     */
    public static int shape(CharSequence word) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                lower++;
            } else if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                lower++;
            }
        }
        return shape(upper, lower, digits, Character.isUpperCase(word.charAt(0)));
    }

    /** What a shape would be without capital letters. */
    static int quiet(int shape) {
        return shape == CAPITALS || shape == INITIAL ? LOWER : shape;
    }

    private static int shape(int upper, int lower, int digits, boolean first) {
        if (digits > 0) {
            return upper + lower == 0 ? NUMBER : ALPHANUMERIC;
        }
        if (upper == 0) {
            return lower == 0 ? MARK : LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? INITIAL : CAPITALS;
        }
        return first && upper == 1 ? CAPITALISED : MIXED;
    }
}
