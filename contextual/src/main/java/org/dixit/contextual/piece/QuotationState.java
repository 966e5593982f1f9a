package org.dixit.contextual.piece;

import java.util.List;

/**
 * Whether a word stands outside or inside of quotation marks, or is one, by family. The double ones decide by their form, straight
 * ones by turns; single ones open only where a closing one follows, since most of them are apostrophes. A paragraph begins
 * outside.
 */
enum QuotationState {
    OUTSIDE,
    OPENING,
    INSIDE,
    CLOSING,
    SINGLE_OPENING,
    SINGLE_INSIDE,
    SINGLE_CLOSING;

    private static final int FARTHEST_CLOSING = 120;

    /**
     * The state of each word of a paragraph.
     *
     * @param words the words
     * @param spaced whether white space, or the border, stands in front of each
     * @return one a word
     */
    static QuotationState[] of(List<String> words, boolean[] spaced) {
        QuotationState[] states = new QuotationState[words.size()];
        boolean inside = false;
        int singleEnd = -1;
        for (int i = 0; i < states.length; i++) {
            String word = words.get(i);
            boolean mark = isDouble(word);
            if (mark) {
                inside = opens(word, inside, i, words, spaced);
                states[i] = inside ? OPENING : CLOSING;
            } else if (singleEnd < 0 && (singleEnd = closingOf(i, words, spaced)) >= 0) {
                states[i] = SINGLE_OPENING;
            } else if (singleEnd >= 0) {
                states[i] = i == singleEnd ? SINGLE_CLOSING : SINGLE_INSIDE;
                singleEnd = i == singleEnd ? -1 : singleEnd;
            } else {
                states[i] = inside ? INSIDE : OUTSIDE;
            }
        }
        return states;
    }

    private static boolean isDouble(String word) {
        return switch (word) {
            case "\"", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "``", "''" -> true;
            default -> false;
        };
    }

    private static boolean opens(String mark, boolean inside, int at, List<String> words, boolean[] spaced) {
        return switch (mark) {
            case "\u201C", "\u201E", "\u00AB", "``" -> true;
            case "\"" -> !inside;
            default -> !inside && spaced[at] && at + 1 < words.size() && !spaced[at + 1];
        };
    }

    /** The place of the mark that closes the single one at a place, or -1 if there is no opening one. */
    private static int closingOf(int at, List<String> words, boolean[] spaced) {
        if (!isSingle(words.get(at)) || !spaced[at] || at + 1 >= words.size() || spaced[at + 1]) {
            return -1;
        }
        int last = Math.min(words.size() - 1, at + FARTHEST_CLOSING);
        for (int i = at + 2; i <= last; i++) {
            boolean ends = i + 1 >= words.size() || spaced[i + 1] || !isWord(words.get(i + 1));
            if (isSingle(words.get(i)) && !spaced[i] && ends) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSingle(String word) {
        return word.equals("'") || word.equals("\u2018") || word.equals("\u2019");
    }

    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.charAt(0));
    }
}
