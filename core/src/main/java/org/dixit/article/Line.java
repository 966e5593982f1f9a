package org.dixit.article;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Span;

/**
 * A line that holds more than white space.
 *
 * @param span the line without the white space at its ends; never empty
 * @param block number of the block that it stands in: blank lines separate blocks
 */
record Line(Span span, int block) {

    /** The lines of a stretch of a text. CR LF is one line break; CR, VT, FF, NEL, U+2028 and U+2029 break lines as LF does. */
    static List<Line> of(CharSequence text, Span within) {
        List<Line> lines = new ArrayList<>();
        int block = 0;
        int start = within.start();
        while (start <= within.end()) {
            int end = lineEnd(text, start, within.end());
            Span span = Span.of(start, end).trimmedIn(text);
            if (span.isEmpty()) {
                block++;
            } else {
                lines.add(new Line(span, block));
            }
            start = end + (isCrLf(text, end) ? 2 : 1);
        }
        return lines;
    }

    String in(CharSequence text) {
        return span.textIn(text);
    }

    private static int lineEnd(CharSequence text, int start, int limit) {
        int end = start;
        while (end < limit && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCrLf(CharSequence text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    }

    private static boolean isBreak(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
