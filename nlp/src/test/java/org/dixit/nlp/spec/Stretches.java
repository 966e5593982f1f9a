package org.dixit.nlp.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.text.Span;

/**
 * Stretches of text as the spec files write them: {@code "It leaks," … "Nobody listened."}, {@code said#2}, {@code -}.
 * A stretch begins and ends at the border of a word, so that {@code he} is never found in "the".
 */
final class Stretches {

    private static final String JOIN = " … ";
    private static final Pattern NUMBERED = Pattern.compile("(.+)#(\\d{1,4})", Pattern.DOTALL);
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private Stretches() {}

    /**
     * Finds a field's stretches in a text.
     *
     * @throws IllegalArgumentException if one does not occur, or not as often as its number says
     */
    static List<Span> find(String field, String text) {
        if (field.equals("-")) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (String stretch : field.split(JOIN, -1)) {
            spans.add(findOne(stretch, text));
        }
        return merge(spans, text);
    }

    private static Span findOne(String stretch, String text) {
        Matcher numbered = NUMBERED.matcher(stretch);
        boolean counted = numbered.matches();
        String words = counted ? numbered.group(1) : stretch;
        int wanted = counted ? Integer.parseInt(numbered.group(2)) : 1;
        List<Span> found = occurrences(words, text);
        if (words.isEmpty() || wanted < 1 || wanted > found.size()) {
            throw new IllegalArgumentException("stretch \"" + stretch + "\": the text has it " + found.size()
                    + " times, occurrence " + wanted + " expected");
        }
        return found.get(wanted - 1);
    }

    private static List<Span> occurrences(String words, String text) {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            if (!cutsWord(text, at) && !cutsWord(text, at + words.length())) {
                found.add(Span.of(at, at + words.length()));
            }
        }
        return found;
    }

    private static boolean cutsWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** Joins neighbours that white space alone parts: a quotation that runs on in the next paragraph is one stretch. */
    static List<Span> merge(List<Span> spans, String text) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            int last = merged.size() - 1;
            if (last >= 0 && adjoin(merged.get(last), span, text)) {
                merged.set(last, Span.of(merged.get(last).start(), span.end()));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    private static boolean adjoin(Span left, Span right, String text) {
        return left.end() <= right.start()
                && text.substring(left.end(), right.start()).chars().allMatch(Stretches::isSpace);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }

    /** Writes spans as a field; the reverse of {@link #find}. */
    static String write(List<Span> spans, String text) {
        return spans.isEmpty()
                ? "-"
                : spans.stream().map(span -> writeOne(span, text)).collect(Collectors.joining(JOIN));
    }

    private static String writeOne(Span span, String text) {
        List<String> lines = new ArrayList<>();
        int start = span.start();
        Matcher lineBreak = LINE_BREAK.matcher(text).region(span.start(), span.end());
        while (lineBreak.find()) {
            lines.add(numbered(start, lineBreak.start(), text));
            start = lineBreak.end();
        }
        lines.add(numbered(start, span.end(), text));
        return String.join(JOIN, lines);
    }

    private static String numbered(int start, int end, String text) {
        String words = text.substring(start, end);
        int number = occurrences(words, text).indexOf(Span.of(start, Math.max(start, end))) + 1;
        boolean plain = number == 1 && !words.equals("-");
        // An actual span may cut a word in two: no number tells where, so its offset does
        return plain ? words : number > 0 ? words + "#" + number : words + "@" + start;
    }
}
