package org.dixit.text;

/**
 * A stretch of a text: {@code start} inclusive, {@code end} exclusive, counted in UTF-16 code units as
 * {@link String#substring(int, int)} counts them. The first three letters of any text are {@code Span.of(0, 3)}.
 *
 * @param start index of the first code unit, at least 0
 * @param end index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before {@code start}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + "): 0 <= start <= end expected");
        }
    }

    /**
     * The span of two offsets.
     *
     * @param start index of the first code unit
     * @param end index after the last code unit
     * @return the span
     */
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /**
     * The same stretch in a text that has this one at an offset.
     *
     * @param offset how far to move; negative to move towards the start
     * @return the moved span
     * @throws IllegalArgumentException if it would start before the text
     */
    public Span shifted(int offset) {
        return new Span(start + offset, end + offset);
    }

    /**
     * The number of UTF-16 code units in the span.
     *
     * @return at least 0
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether the span holds no code unit.
     *
     * @return true if start and end are equal
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether an offset lies in the span.
     *
     * @param offset an index into the text
     * @return true if {@code start <= offset < end}
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * Whether the whole of another span lies in this one.
     *
     * @param other a span of the same text
     * @return true if no code unit of {@code other} is outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether two spans share a code unit. Spans that only touch do not.
     *
     * @param other a span of the same text
     * @return true if at least one code unit is in both
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * The stretch itself.
     *
     * @param text the text that this span points into
     * @return the code units of the span
     * @throws IllegalArgumentException if the span ends behind the text
     */
    public String textIn(CharSequence text) {
        requireWithin(text);
        return text.subSequence(start, end).toString();
    }

    /**
     * This span without the white space at its ends. White space is what Unicode calls so, with the no-break spaces,
     * the line and paragraph separators, and the characters without width that texts carry along: the byte order mark,
     * the zero width space and the word joiner.
     *
     * @param text the text that this span points into
     * @return the span from the first to the last other code unit; an empty one at {@link #start()} if there is none
     * @throws IllegalArgumentException if the span ends behind the text
     */
    public Span trimmedIn(CharSequence text) {
        requireWithin(text);
        int from = start;
        while (from < end && isWhite(text.charAt(from))) {
            from++;
        }
        if (from == end) {
            return new Span(start, start);
        }
        int to = end;
        while (isWhite(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    private void requireWithin(CharSequence text) {
        if (end > text.length()) {
            throw new IllegalArgumentException("span " + this + ": ends behind the text of length " + text.length());
        }
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /** The half-open interval, as in {@code [12, 17)}. */
    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
