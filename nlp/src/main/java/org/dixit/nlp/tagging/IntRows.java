package org.dixit.nlp.tagging;

import java.util.Arrays;

/** Rows of numbers of any length, end to end in one growing array; cleared and used again without allocation. */
final class IntRows {
    private int[] values = new int[256];
    private int[] ends = new int[33];
    private int rows;
    private int count;

    void clear() {
        rows = 0;
        count = 0;
    }

    void nextRow() {
        if (rows + 1 == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        rows++;
        ends[rows] = count;
    }

    void add(int value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, Math.max(16, values.length * 2));
        }
        values[count++] = value;
        ends[rows] = count;
    }

    int rows() {
        return rows;
    }

    int start(int row) {
        return ends[row];
    }

    int end(int row) {
        return ends[row + 1];
    }

    int value(int index) {
        return values[index];
    }

    int count() {
        return count;
    }

    /** Copies all values to {@code target} from {@code at} on and returns where they end. */
    int copyInto(int[] target, int at) {
        System.arraycopy(values, 0, target, at, count);
        return at + count;
    }

    IntRows copy() {
        IntRows copy = new IntRows();
        copy.values = Arrays.copyOf(values, count);
        copy.ends = Arrays.copyOf(ends, rows + 1);
        copy.rows = rows;
        copy.count = count;
        return copy;
    }
}
