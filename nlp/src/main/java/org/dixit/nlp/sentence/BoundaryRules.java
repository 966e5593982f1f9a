package org.dixit.nlp.sentence;

import java.util.Optional;
import java.util.Set;

/** What is sure about the end of a sentence without a model: abbreviations, initials, and stops before closing marks. */
final class BoundaryRules {

    enum Verdict {
        BREAK,
        NO_BREAK,
        UNDECIDED
    }

    private static final int MOST_CLOSERS = 8;
    private static final int LONGEST_WORD = 24;

    /** Words that, with a capital, begin a sentence rather than go on with a name or an address. */
    private static final Set<String> STARTERS =
            Set.of(("The A An He She It They We I You This That These Those There Here "
                            + "His Her Its Their Our My Your But And Or So Yet Nor In On At As For From By With Without If When "
                            + "While After Before Since Until Although Though Because However Meanwhile Still Then Now Also Even "
                            + "Earlier Later Last What Who Why How Where Which Whether Not No Yes Some Many Most Both All Each "
                            + "Another Other Others One Such Once Instead Despite During Under Mr Mrs Ms")
                    .split(" ", -1));

    private BoundaryRules() {}

    /** The stop that the gap follows, closing marks between them left aside; -1 where there is none. */
    static int stopBefore(String text, SentenceGap gap) {
        int i = gap.start() - 1;
        int least = Math.max(gap.sentenceStart(), gap.start() - MOST_CLOSERS);
        while (i >= least && isCloser(text.charAt(i))) {
            i--;
        }
        if (i >= least && i < gap.start() - 1 && Characters.isSpace(text.charAt(i))) {
            i--; // "He left. »": the mark stands apart
        }
        return i >= least && isStop(text.charAt(i)) ? i : -1;
    }

    static Verdict verdict(String text, SentenceGap gap, int stop) {
        int word = afterOpeners(text, gap);
        if (word == gap.end() || Characters.isSpace(text.charAt(word))) {
            return isOpening(text.charAt(gap.next())) ? Verdict.UNDECIDED : Verdict.NO_BREAK; // a lone closing mark
        }
        boolean quoted = hasQuote(text, stop + 1, gap.start());
        boolean fullStop = text.charAt(stop) == '.' && (stop == 0 || text.charAt(stop - 1) != '.');
        if (Character.isLowerCase(Characters.codePoint(text, word)) && (quoted || !fullStop)) {
            return Verdict.NO_BREAK;
        }
        Verdict verdict = fullStop ? afterAbbreviation(text, gap, stop) : Verdict.UNDECIDED;
        if (verdict != Verdict.UNDECIDED) {
            return verdict;
        }
        if (quoted) {
            return !fullStop && TagClause.startsAt(text, gap.next(), gap.end()) ? Verdict.NO_BREAK : Verdict.BREAK;
        }
        return isModelStop(text.charAt(stop)) ? Verdict.UNDECIDED : breakBeforeCapital(text, word, gap.end());
    }

    private static Verdict afterAbbreviation(String text, SentenceGap gap, int stop) {
        int start = wordStart(text, gap.sentenceStart(), stop);
        if (start == gap.sentenceStart() && isEnumerator(text, start, stop)) {
            return Verdict.NO_BREAK;
        }
        Optional<Abbreviations.Kind> kind = Abbreviations.kind(text, start, stop);
        if (kind.isEmpty()) {
            return Verdict.UNDECIDED;
        }
        return switch (kind.get()) {
            case LEADING -> Verdict.NO_BREAK;
            case NUMERIC -> Abbreviations.isBeforeNumber(text, stop, gap.end()) ? Verdict.NO_BREAK : Verdict.UNDECIDED;
            case FREE -> beginsSentence(text, gap, stop - start) ? Verdict.BREAK : Verdict.NO_BREAK;
        };
    }

    private static boolean beginsSentence(String text, SentenceGap gap, int abbreviationLength) {
        int word = afterOpeners(text, gap);
        int end = wordEnd(text, word, gap.end());
        if (STARTERS.contains(text.substring(word, end))) {
            return true;
        }
        boolean quotation = word > gap.next() && Characters.isQuote(text.charAt(word - 1));
        return quotation && abbreviationLength > 1 && Characters.isUpper(text, word, gap.end());
    }

    /** "1. Rents", "Q. Why": the number or letter in front of an item. */
    private static boolean isEnumerator(String text, int start, int stop) {
        if (stop - start == 1) {
            return Characters.isWord(text, start, stop);
        }
        return stop - start < 4
                && stop > start
                && text.substring(start, stop).chars().allMatch(Character::isDigit);
    }

    private static Verdict breakBeforeCapital(String text, int word, int end) {
        return Characters.isUpper(text, word, end) ? Verdict.BREAK : Verdict.NO_BREAK;
    }

    private static int afterOpeners(String text, SentenceGap gap) {
        int i = gap.next();
        while (i < gap.end() && i < gap.next() + MOST_CLOSERS && isOpenerOrQuote(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordStart(String text, int sentenceStart, int stop) {
        int least = Math.max(sentenceStart, stop - LONGEST_WORD);
        int i = stop;
        while (i > least && (text.charAt(i - 1) == '.' || Characters.isWord(text, i - 1, stop))) {
            i--;
        }
        return i;
    }

    private static int wordEnd(String text, int start, int end) {
        int i = start;
        while (i < start + LONGEST_WORD && Characters.isWord(text, i, end)) {
            i++;
        }
        return i;
    }

    private static boolean hasQuote(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Characters.isQuote(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(char c) {
        return isModelStop(c) || c == '\u2026' || c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
    }

    private static boolean isModelStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isCloser(char c) {
        return Characters.isQuote(c) || c == ')' || c == ']' || c == '}';
    }

    private static boolean isOpenerOrQuote(char c) {
        return Characters.isOpener(c) || Characters.isQuote(c);
    }

    /** A mark that opens even when white space follows it, as the French « does. */
    private static boolean isOpening(char c) {
        return Characters.isOpener(c);
    }
}
