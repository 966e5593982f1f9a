package org.dixit.contextual.piece;

/** How a word is written, which the pieces of an uncased encoder do not tell. */
enum Shape {
    SPECIAL,
    LOWER,
    CAPITALISED,
    CAPITALS,
    MIXED,
    NUMBER,
    MARK;

    static Shape of(String word) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLetter(c) && !Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        if (upper + lower == 0) {
            return digits > 0 ? NUMBER : MARK;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (lower == 0) {
            return upper > 1 ? CAPITALS : CAPITALISED;
        }
        return upper == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITALISED : MIXED;
    }
}
