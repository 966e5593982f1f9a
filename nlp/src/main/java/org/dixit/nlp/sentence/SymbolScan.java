package org.dixit.nlp.sentence;

/** Finds the end of a token that does not begin with a letter or digit: marks, runs of marks, signs, tags, emoji. */
final class SymbolScan {

    private static final String RUNS = "*=_~|+#\u2022";

    private final String text;
    private final int start;
    private final int end;

    SymbolScan(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    int end(int i) {
        char c = text.charAt(i);
        if (Clitics.isNegation(text, i, end)) {
            return i + 3;
        }
        if (Characters.isApostrophe(text, i, end)) {
            return apostropheEnd(i, c);
        }
        if (Characters.isHyphen(c)) {
            return hyphenEnd(i, c);
        }
        return switch (c) {
            case '.' -> isOpening(i) && Characters.isDigit(text, i + 1, end) ? numberEnd(i + 1) : sameEnd(i, '.', '.');
            case '!', '?' -> sameEnd(i, '!', '?');
            case '@' -> Characters.isWord(text, i + 1, end) ? nameEnd(i + 1) : i + 1;
            case '#' -> Characters.isLetter(text, i + 1, end) ? nameEnd(i + 1) : sameEnd(i, c, c);
            case '&' -> entityEnd(i);
            default -> otherEnd(i, c);
        };
    }

    private int otherEnd(int i, char c) {
        if (Characters.isDash(c) || RUNS.indexOf(c) >= 0) {
            return sameEnd(i, c, c);
        }
        return c < 0x80 || c == '\u2026' ? i + 1 : clusterEnd(i);
    }

    private int apostropheEnd(int i, char c) {
        boolean doubled = i + 1 < end && text.charAt(i + 1) == c && "'`\u2018\u2019".indexOf(c) >= 0;
        if (doubled) {
            return i + 2;
        }
        int clitic = Clitics.end(text, i, end);
        if (clitic > i) {
            return clitic;
        }
        int elision = isOpening(i) ? Clitics.elisionEnd(text, i, end) : i;
        return elision > i ? elision : i + 1;
    }

    /** -5 and -$5 carry a sign; -- is a dash; any other hyphen here stands alone. */
    private int hyphenEnd(int i, char c) {
        if (i + 1 < end && text.charAt(i + 1) == c) {
            return sameEnd(i, c, c);
        }
        boolean sign = isOpening(i) && Characters.isDigit(text, i + 1, end);
        return sign ? new WordScan(text, end, end).end(i + 1) : i + 1;
    }

    private int numberEnd(int i) {
        int j = i;
        while (Characters.isWord(text, j, end)) {
            j++;
        }
        return j;
    }

    private boolean isOpening(int i) {
        if (i == start) {
            return true;
        }
        char before = text.charAt(i - 1);
        return Characters.isOpener(before)
                || Characters.isDash(before)
                || before == '"'
                || before == '/'
                || (before == '-' && i - 1 > start && text.charAt(i - 2) == '-');
    }

    private int sameEnd(int i, char one, char other) {
        int j = i + 1;
        while (j < end && (text.charAt(j) == one || text.charAt(j) == other)) {
            j++;
        }
        return j;
    }

    private int nameEnd(int i) {
        int j = i;
        while (Characters.isWord(text, j, end)) {
            j++;
        }
        return j;
    }

    /** A character reference that was left in the text, such as that of a quotation mark, is one token. */
    private int entityEnd(int i) {
        int j = i + 1;
        while (j < end && j < i + 9 && (text.charAt(j) == '#' || Characters.isWord(text, j, end))) {
            j++;
        }
        return j > i + 2 && j < end && text.charAt(j) == ';' ? j + 1 : i + 1;
    }

    /** A code point with what modifies it: variation selectors, skin tones, joined emoji, the second half of a flag. */
    private int clusterEnd(int i) {
        int first = text.codePointAt(i);
        int j = Math.min(end, i + Character.charCount(first));
        if (isRegional(first) && j < end && isRegional(text.codePointAt(j))) {
            return Math.min(end, j + 2);
        }
        while (j < end) {
            int next = text.codePointAt(j);
            if (isModifier(next)) {
                j += Character.charCount(next);
            } else if (text.charAt(j - 1) == '\u200D' && !Characters.isWord(text, j, end)) {
                j += Character.charCount(next);
            } else {
                return j;
            }
        }
        return Math.min(j, end);
    }

    private static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean isModifier(int codePoint) {
        return (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
                || (codePoint >= 0xE0020 && codePoint <= 0xE007F)
                || (codePoint <= 0xFFFF && Characters.isExtender((char) codePoint));
    }
}
