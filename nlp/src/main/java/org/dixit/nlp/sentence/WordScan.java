package org.dixit.nlp.sentence;

/** Finds the end of a word: letters and digits, with the marks that belong inside a word or close an abbreviation. */
final class WordScan {

    private final String text;
    private final int end;
    private final int stretchEnd;

    /** {@code end} closes the chunk, {@code stretchEnd} the sentence or text in which a full stop may be the last mark. */
    WordScan(String text, int end, int stretchEnd) {
        this.text = text;
        this.end = end;
        this.stretchEnd = stretchEnd;
    }

    boolean startsAt(int index) {
        return Characters.isWord(text, index, end) && !Clitics.isNegation(text, index, end);
    }

    int end(int start) {
        int i = runEnd(start);
        while (i < end) {
            if (Clitics.isSplitNegation(text, start, i, end)) {
                return i - 1;
            }
            int joined = joinedEnd(start, i);
            if (joined == i) {
                return i;
            }
            int next = Characters.isCurrency(text.charAt(i)) ? joined : runEnd(joined);
            if (next == joined && !goesOn(i, joined)) {
                return joined;
            }
            i = next;
        }
        return i;
    }

    /** The hyphen of U.S.-led and the second star of f**k follow a mark of the word, not a letter. */
    private boolean goesOn(int mark, int next) {
        if (next >= end) {
            return false;
        }
        char c = text.charAt(next);
        return (c == '*' && text.charAt(mark) == '*')
                || (Characters.isHyphen(c) && Characters.isWord(text, next + 1, end));
    }

    private int runEnd(int start) {
        int i = start;
        while (Characters.isWord(text, i, end)) {
            i++;
        }
        return i;
    }

    /** The index after the mark at {@code i} where it belongs to the word that began at {@code start}, otherwise i. */
    private int joinedEnd(int start, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '.' -> stopEnd(start, i);
            case ',' -> isThousands(i) ? i + 1 : i;
            case ':' -> isBetweenDigits(i) && Characters.isDigit(text, i + 2, end) ? i + 1 : i;
            case '/' -> isBetweenDigits(i) ? i + 1 : i;
            case '&' -> isBetweenCapitals(i) ? i + 1 : i;
            case '*' -> isStarInside(i) ? i + 1 : i;
            case '"', '\u201D', '\u2033' -> isInches(start, i) ? i + 1 : i;
            default -> otherEnd(start, i, c);
        };
    }

    private int otherEnd(int start, int i, char c) {
        if (Characters.isHyphen(c)) {
            return Characters.isWord(text, i + 1, end) ? i + 1 : i;
        }
        if (Characters.isCurrency(c)) {
            return isDollarOfCountry(start, i) ? i + 1 : i;
        }
        if (Characters.isApostrophe(text, i, end) || c == '\u2032') {
            return isInnerApostrophe(i) ? i + 1 : i;
        }
        return i;
    }

    /** O'Brien, o'clock and 6'2, but not Ann's; the two apostrophes of an old closing mark neither. */
    private boolean isInnerApostrophe(int i) {
        if (isBetweenDigits(i)) {
            return true;
        }
        return isBetweenLetters(i) && Clitics.end(text, i, end) == i;
    }

    private int stopEnd(int start, int i) {
        if (isBetweenDigits(i) || isInsideAcronym(start, i)) {
            return i + 1;
        }
        return Abbreviations.keepsStop(text, afterHyphen(start, i), i, stretchEnd) ? i + 1 : i;
    }

    /** D-Ill. keeps its stop as Ill. does. */
    private int afterHyphen(int start, int i) {
        int piece = i;
        while (piece > start && i - piece < 16 && !Characters.isHyphen(text.charAt(piece - 1))) {
            piece--;
        }
        return piece;
    }

    /** U.S, a.m, Ph.D: a short piece before the stop and a single letter after it. */
    private boolean isInsideAcronym(int start, int i) {
        int piece = i;
        while (piece > start && text.charAt(piece - 1) != '.' && text.charAt(piece - 1) != '-') {
            piece--;
        }
        boolean shortPiece = i - piece == 1 || (i - piece == 2 && Characters.isUpper(text, piece, end));
        return shortPiece
                && Characters.isLetter(text, piece, end)
                && Characters.isLetter(text, i + 1, end)
                && !Characters.isWord(text, i + 2, end);
    }

    /** 1,000 and 12,00,000, but not the lists 3,4 and 31,2016. */
    private boolean isThousands(int i) {
        if (!isBetweenDigits(i) || !Characters.isDigit(text, i + 2, end)) {
            return false;
        }
        boolean three = Characters.isDigit(text, i + 3, end) && !Characters.isDigit(text, i + 4, end);
        return three || (i + 3 < end && text.charAt(i + 3) == ',');
    }

    private boolean isInches(int start, int i) {
        int feet = i - 1;
        while (feet > start && Character.isDigit(text.charAt(feet)) && i - feet < 4) {
            feet--;
        }
        return feet > start
                && feet < i - 1
                && "'\u2019\u2032".indexOf(text.charAt(feet)) >= 0
                && !Characters.isWord(text, i + 1, end);
    }

    /** The dollar of US$5, HK$5. */
    private boolean isDollarOfCountry(int start, int i) {
        if (i - start > 3 || !Characters.isDigit(text, i + 1, end)) {
            return false;
        }
        return text.substring(start, i).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private boolean isBetweenDigits(int i) {
        return Character.isDigit(text.charAt(i - 1)) && Characters.isDigit(text, i + 1, end);
    }

    private boolean isBetweenLetters(int i) {
        return Characters.isWord(text, i - 1, end) && Characters.isLetter(text, i + 1, end);
    }

    private boolean isStarInside(int i) {
        int next = i + 1;
        while (next < end && next < i + 8 && text.charAt(next) == '*') {
            next++;
        }
        return Characters.isLetter(text, next, end);
    }

    private boolean isBetweenCapitals(int i) {
        return Characters.isUpper(text, i - 1, end) && Characters.isUpper(text, i + 1, end);
    }
}
