package org.dixit.nlp.sentence;

import java.util.Locale;
import java.util.Set;

/** English clitics and elisions: which letters after or before an apostrophe make a token with it. */
final class Clitics {

    private static final Set<String> AFTER = Set.of("s", "m", "d", "ll", "re", "ve");
    private static final Set<String> ELISIONS = Set.of(
            "tis", "twas", "twere", "twill", "em", "til", "till", "cause", "round", "bout", "n", "cuz", "tude", "kay");
    private static final int LONGEST = 5;

    private Clitics() {}

    /** The end of the clitic ('s, ’ll) whose apostrophe stands at the index, or the index where there is none. */
    static int end(String text, int apostrophe, int end) {
        int i = lettersEnd(text, apostrophe + 1, end, 2);
        boolean clitic = i > apostrophe + 1
                && !Characters.isWord(text, i, end)
                && AFTER.contains(lower(text, apostrophe + 1, i));
        return clitic ? i : apostrophe;
    }

    /** Whether "n't" stands at the index as a token of its own. */
    static boolean isNegation(String text, int index, int end) {
        return index + 2 < end
                && (text.charAt(index) | 0x20) == 'n'
                && Characters.isApostrophe(text, index + 1, end)
                && (text.charAt(index + 2) | 0x20) == 't'
                && !Characters.isWord(text, index + 3, end);
    }

    /** Whether the word that began at {@code start} and reached an apostrophe at {@code i} ends with n't. */
    static boolean isSplitNegation(String text, int start, int i, int end) {
        return i - 1 > start && Characters.isApostrophe(text, i, end) && isNegation(text, i - 1, end);
    }

    /** The end of an elision ('tis, '90s, 'n') whose apostrophe stands at the index, or the index where there is none. */
    static int elisionEnd(String text, int apostrophe, int end) {
        int i = yearEnd(text, apostrophe + 1, end);
        if (i > apostrophe + 1) {
            return i;
        }
        i = lettersEnd(text, apostrophe + 1, end, LONGEST);
        if (Characters.isWord(text, i, end) || !ELISIONS.contains(lower(text, apostrophe + 1, i))) {
            return apostrophe;
        }
        boolean closed = i == apostrophe + 2 && Characters.isApostrophe(text, i, end);
        return closed ? i + 1 : i;
    }

    private static int yearEnd(String text, int start, int end) {
        if (!Characters.isDigit(text, start, end) || !Characters.isDigit(text, start + 1, end)) {
            return start;
        }
        int i = start + 2;
        i = i < end && text.charAt(i) == 's' ? i + 1 : i;
        return Characters.isWord(text, i, end) ? start : i;
    }

    private static int lettersEnd(String text, int start, int end, int limit) {
        int i = start;
        while (i < start + limit && Characters.isLetter(text, i, end)) {
            i++;
        }
        return i;
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
