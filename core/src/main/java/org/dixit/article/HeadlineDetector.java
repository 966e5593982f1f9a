package org.dixit.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the headline from the first paragraph. */
final class HeadlineDetector {

    private static final int LONGEST = 180;
    private static final String BARS = "||";
    private static final int MOST_LINES = 3;
    private static final Pattern WORD_BREAK = Pattern.compile("[\\s\\u00A0/–—-]+");
    private static final Pattern GOES_ON = Pattern.compile("(?s).*[,:]\\W*+");
    private static final Pattern DOUBLE_MARK = Pattern.compile("[\"“”„«»]");

    /**
     * Words that running text has and a headline with a full stop leaves out: articles, pronouns, auxiliaries, and
     * verbs in the past that do not end in -ed.
     */
    private static final Set<String> RUNNING_TEXT_WORDS = Set.of(
            ("the a an he she it they we i you his her their its was were is are had has have been did does do who "
                            + "which there nobody everybody said told went came took made gave found saw knew thought "
                            + "began became met won lost held left sent spoke fell rose grew got ran wrote kept stood "
                            + "paid broke chose brought bought caught built felt heard led monday tuesday wednesday "
                            + "thursday friday saturday sunday yesterday")
                    .split(" "));

    private HeadlineDetector() {}

    /**
     * How many lines from {@code first} on are the headline: 0 where there is none, 1 as a rule, up to 3 where it is
     * wrapped or sub-headlines follow without a blank line.
     */
    static int linesFrom(int first, List<Line> lines, CharSequence text, boolean wrapped) {
        for (int count = 1; count <= MOST_LINES && first + count < lines.size(); count++) {
            List<Line> head = lines.subList(first, first + count);
            if (endsHead(head.get(count - 1), lines.get(first + count), text)) {
                return (wrapped ? isHeadline(joined(head, text)) : isHeadline(head, text)) ? count : 0;
            }
        }
        return 0;
    }

    private static String joined(List<Line> lines, CharSequence text) {
        return lines.stream().map(line -> line.in(text)).collect(Collectors.joining(" "));
    }

    /** A headline ends with a blank line, or where byline, date or dateline follow; bars in it are a sign of their own. */
    private static boolean endsHead(Line line, Line next, CharSequence text) {
        return line.block() != next.block()
                || BylineDetector.isByline(next.in(text))
                || DatelineDetector.isDateLine(next.in(text))
                || DatelineDetector.lengthAtStartOf(text, next.span()) > 0
                || line.in(text).contains(BARS);
    }

    private static boolean isHeadline(List<Line> lines, CharSequence text) {
        for (Line line : lines.subList(0, lines.size() - 1)) {
            if (isLong(line.in(text)) || SentenceEnd.of(line.in(text))) {
                return false;
            }
        }
        String last = lines.get(lines.size() - 1).in(text);
        boolean announced =
                lines.size() > 1 && lines.get(lines.size() - 2).in(text).endsWith(";");
        return announced ? !isLong(last) : isHeadline(last);
    }

    /** No stop at the end, or the words are set and chosen as only headlines set and choose them. */
    private static boolean isHeadline(String line) {
        return !isLong(line)
                && (!SentenceEnd.of(line)
                        || (!GOES_ON.matcher(line).matches() && (isTitleCase(line) || isTelegraphic(line))));
    }

    private static boolean isLong(String line) {
        return line.length() > LONGEST && !line.contains(BARS);
    }

    /** "Mayor Wants Answers on the Bridge": every longer word has a capital. */
    private static boolean isTitleCase(String line) {
        int longer = 0;
        int capital = 0;
        for (String word : wordsOf(line)) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                longer++;
                capital += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
            }
        }
        return longer >= 3 && capital >= 0.8 * longer;
    }

    private static List<String> wordsOf(String line) {
        return WORD_BREAK.splitAsStream(line).toList();
    }

    /** "Mayor wants answers on bridge": no word that marks a full sentence, and no sentence in front of the last one. */
    private static boolean isTelegraphic(String line) {
        List<String> words = wordsOf(line);
        if (words.size() < 4 || DOUBLE_MARK.matcher(line).find()) {
            return false;
        }
        for (String word : words) {
            String bare = word.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
            if (RUNNING_TEXT_WORDS.contains(bare) || bare.endsWith("ed")) {
                return false;
            }
        }
        return true;
    }
}
