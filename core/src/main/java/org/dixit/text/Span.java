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
        if (end > text.length()) {
            throw new IllegalArgumentException("span " + this + ": ends behind the text of length " + text.length());
        }
        return text.subSequence(start, end).toString();
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
