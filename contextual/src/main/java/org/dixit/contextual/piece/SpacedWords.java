package org.dixit.contextual.piece;

import java.util.List;

/**
 * The words of a sentence and where white space was between them.
 *
 * @param words the words, none empty
 * @param spaced for each word whether white space stands in front of it; handed over, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // read once, right after it was made
public record SpacedWords(List<String> words, boolean[] spaced) {

    /** Copies the words. */
    public SpacedWords {
        words = List.copyOf(words);
    }

    /**
     * Guesses the spaces of a sentence of which only the words are known, by the marks among them.
     *
     * @param words the words
     * @return the words and spaces as English is written
     */
    public static SpacedWords guess(List<String> words) {
        boolean[] spaced = new boolean[words.size()];
        boolean quoted = false;
        boolean glued = true;
        for (int i = 0; i < spaced.length; i++) {
            String word = words.get(i);
            boolean straight = word.equals("\"");
            boolean closes = straight ? quoted : clings(word);
            spaced[i] = i == 0 || !(glued || closes);
            glued = straight ? !quoted : holds(word);
            quoted ^= straight;
        }
        return new SpacedWords(words, spaced);
    }

    /** Whether a word stands right behind the one in front of it, as a comma does. */
    private static boolean clings(String word) {
        return switch (word) {
            case ",",
                    ".",
                    ";",
                    ":",
                    "!",
                    "?",
                    ")",
                    "]",
                    "%",
                    "...",
                    "\u2026",
                    "\u201D",
                    "\u2019",
                    "''",
                    "n't",
                    "n\u2019t" -> true;
            default -> word.length() > 1 && (word.charAt(0) == '\'' || word.charAt(0) == '\u2019');
        };
    }

    /** Whether the next word stands right behind this one, as behind an opening bracket. */
    private static boolean holds(String word) {
        return switch (word) {
            case "(", "[", "$", "\u00A3", "\u20AC", "#", "\u201C", "\u2018", "``" -> true;
            default -> false;
        };
    }
}
