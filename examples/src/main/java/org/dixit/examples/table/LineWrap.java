package org.dixit.examples.table;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a greatest width: between words, and inside a word only where it is wider than a line. */
final class LineWrap {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private LineWrap(int width) {
        this.width = width;
    }

    /** The lines, at least one; white space becomes single spaces, other control characters vanish. */
    static List<String> wrap(String text, int width) {
        LineWrap wrap = new LineWrap(width);
        for (String word : printable(text).split(" ", -1)) {
            wrap.add(word);
        }
        return wrap.finished();
    }

    /** A text that cannot move the cursor or colour the screen. */
    private static String printable(String text) {
        return text.replaceAll("[\\s\u00a0\u2028\u2029]+", " ")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
    }

    private void add(String word) {
        int wordWidth = DisplayWidth.of(word);
        boolean fits = used + 1 + wordWidth <= width;
        if (used > 0 && (fits || wordWidth > width)) {
            append(' ', 1);
        } else if (used > 0) {
            endLine();
        }
        word.codePoints().forEach(this::append);
    }

    private void append(int codePoint) {
        append(codePoint, DisplayWidth.of(codePoint));
    }

    private void append(int codePoint, int columns) {
        if (used + columns > width && used > 0) {
            endLine();
        }
        line.appendCodePoint(codePoint);
        used += columns;
    }

    private void endLine() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
    }

    private List<String> finished() {
        if (used > 0 || lines.isEmpty()) {
            endLine();
        }
        return lines;
    }
}
