package org.dixit.article;

import java.util.List;
import org.dixit.text.Span;

/** Tells a text whose lines were broken to a width from one that has a line for each paragraph. */
final class HardWrap {

    private static final int WIDEST = 160;
    private static final int NARROWEST = 30;
    private static final int MANY = 5;

    private HardWrap() {}

    /**
     * Whether the text is evidently hard-wrapped. Of the line breaks inside its blocks, most fall inside a sentence, and
     * either many of these are followed by a small letter, or all lines are filled: the next line's first word would
     * not have fitted into the width.
     */
    static boolean isEvident(CharSequence text, List<Line> lines) {
        int breaks = 0;
        int insideSentence = 0;
        int beforeSmallLetter = 0;
        int filled = 0;
        int width = width(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.block() == next.block()) {
                boolean inside = !SentenceEnd.ofAnyKind(line.in(text));
                breaks++;
                insideSentence += inside ? 1 : 0;
                beforeSmallLetter +=
                        inside && Character.isLowerCase(text.charAt(next.span().start())) ? 1 : 0;
                filled += line.span().length() + 1 + firstWord(text, next.span()) > width ? 1 : 0;
            }
        }
        boolean mostlyInside = insideSentence * 2 >= Math.max(1, breaks);
        boolean allFilled = breaks >= MANY && filled >= 0.9 * breaks;
        return width >= NARROWEST
                && width <= WIDEST
                && mostlyInside
                && (beforeSmallLetter * 4 >= Math.max(1, breaks) || allFilled);
    }

    private static int width(List<Line> lines) {
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).block() == lines.get(i + 1).block()) {
                width = Math.max(width, lines.get(i).span().length());
            }
        }
        return width;
    }

    private static int firstWord(CharSequence text, Span line) {
        int end = line.start();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
