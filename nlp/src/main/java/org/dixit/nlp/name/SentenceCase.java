package org.dixit.nlp.name;

import java.util.Locale;

/** How a sentence uses capitals, and so what a capital tells. */
enum SentenceCase {
    /** As running text: a capital tells a name, but for the first word. */
    NORMAL,
    /** As a headline: most longer words have a capital. */
    TITLE,
    /** As a wire: most words are in capitals. */
    UPPER;

    private static final int FEWEST_WORDS = 4;

    static SentenceCase of(WordForm[] words) {
        int counted = 0;
        int upper = 0;
        int longer = 0;
        int capitalised = 0;
        for (WordForm word : words) {
            if (word.letters && word.length > 1) {
                counted++;
                upper += word.allCapitals ? 1 : 0;
                longer += word.length > 3 ? 1 : 0;
                capitalised += word.length > 3 && word.capital ? 1 : 0;
            }
        }
        if (counted >= FEWEST_WORDS && upper * 10 >= counted * 7) {
            return UPPER;
        }
        return longer >= FEWEST_WORDS && capitalised * 10 >= longer * 8 ? TITLE : NORMAL;
    }

    /** A number of its own, 0 for running text: part of features, so it must never change. */
    int mark() {
        return switch (this) {
            case NORMAL -> 0;
            case TITLE -> 1;
            case UPPER -> 2;
        };
    }

    /** A word as it is written in a sentence of this case: longer words of a headline and its first begin with a capital. */
    String apply(String word, int place) {
        return switch (this) {
            case NORMAL -> word;
            case UPPER -> word.toUpperCase(Locale.ROOT);
            case TITLE ->
                place == 0 || word.length() > 3
                        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                        : word;
        };
    }
}
