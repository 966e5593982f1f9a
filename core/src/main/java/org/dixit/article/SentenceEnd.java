package org.dixit.article;

import java.util.Set;

/** Whether a line ends as running text does. */
final class SentenceEnd {

    private static final String CLOSING = "\"'”’»›)]}“‘";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "corp", "co", "ltd", "plc", "jr", "sr", "st", "gov", "sen", "rep", "dept", "vs", "etc", "no", "a.m",
            "p.m");

    private SentenceEnd() {}

    /** A full stop that belongs to no abbreviation, or a comma or colon with which the text goes on. */
    static boolean of(CharSequence line) {
        int end = withoutClosingMarks(line);
        if (end == 0) {
            return false;
        }
        char last = line.charAt(end - 1);
        return switch (last) {
            case ',', ':', '。', '．', '।', '۔' -> true;
            case '.' -> !isEllipsis(line, end) && !isAbbreviation(line, end);
            default -> false;
        };
    }

    /** As {@link #of}, and also a question or an exclamation mark. */
    static boolean ofAnyKind(CharSequence line) {
        int end = withoutClosingMarks(line);
        return of(line) || (end > 0 && "?!…？！".indexOf(line.charAt(end - 1)) >= 0);
    }

    private static int withoutClosingMarks(CharSequence line) {
        int end = line.length();
        while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isEllipsis(CharSequence line, int end) {
        return end > 1 && line.charAt(end - 2) == '.';
    }

    /** "Acme Inc.", "the U.S.", "Bonn v. Kim Jr." */
    private static boolean isAbbreviation(CharSequence line, int end) {
        int start = end - 1;
        while (start > 0 && !Character.isWhitespace(line.charAt(start - 1)) && end - start < 12) {
            start--;
        }
        String word = line.subSequence(start, end - 1).toString();
        return ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT)) || isInitials(word);
    }

    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean letter = i % 2 == 0;
            if (letter != Character.isLetter(word.charAt(i)) || (!letter && word.charAt(i) != '.')) {
                return false;
            }
        }
        return word.length() > 2 && word.length() % 2 == 1;
    }
}
