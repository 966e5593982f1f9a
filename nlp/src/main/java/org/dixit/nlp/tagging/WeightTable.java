package org.dixit.nlp.tagging;

import java.util.stream.IntStream;

/**
 * Weights of eight bits by feature: a row of {@code width} weights and one scale a feature, found by open addressing.
 * Immutable.
 *
 * <p>In a file a row is its scale (an eighth of an octave a step) followed by its weights. In memory three weights lie in the
 * lanes of one long as multiples of the same unit, so that {@link LaneSums} adds three by one addition (Lamport, 1975: multiple
 * byte processing), and sums do not depend on the order of the features.
 */
final class WeightTable {
    private static final int SCALE_ZERO = 160;
    private static final float[] SCALES = scales();

    /** Weights in a long. */
    static final int LANES = 3;
    /** Bits of a lane. */
    static final int LANE_BITS = 21;
    /** So many rows can be added before a lane may run over. */
    static final int MOST_ADDENDS = 256;

    private static final int MOST_UNITS = (1 << (LANE_BITS - 1)) / MOST_ADDENDS - 1;

    private final int width;
    private final int[] keys;
    private final byte[] cells;
    private final float unit;
    private final int[] columns;
    private final int stride;
    private final long[] packed;
    private final long[] slots;
    private final int mask;

    /**
     * @param keys the features, distinct, ascending as unsigned numbers
     * @param cells the rows in the same order, each a scale and {@code width} weights
     */
    WeightTable(int width, int[] keys, byte[] cells) {
        this.width = width;
        this.keys = keys;
        this.cells = cells;
        this.unit = largest() / MOST_UNITS;
        this.columns = IntStream.range(0, width).filter(this::isUsed).toArray();
        this.stride = (columns.length + LANES - 1) / LANES;
        this.packed = new long[keys.length * stride];
        this.mask = Integer.highestOneBit(Math.max(4, keys.length * 3 / 2)) * 2 - 1;
        this.slots = new long[mask + 1];
        for (int row = 0; row < keys.length; row++) {
            pack(row);
            insert(keys[row], row);
        }
    }

    private float largest() {
        float most = Float.MIN_NORMAL * MOST_UNITS;
        for (int row = 0; row < keys.length; row++) {
            for (int i = 0; i < width; i++) {
                most = Math.max(most, Math.abs(weight(row, i)));
            }
        }
        return most;
    }

    /** Whether any row has a weight there; pairs of labels that are not allowed have none. */
    private boolean isUsed(int place) {
        for (int row = 0; row < keys.length; row++) {
            if (cells[row * (width + 1) + 1 + place] != 0) {
                return true;
            }
        }
        return false;
    }

    private void pack(int row) {
        for (int i = 0; i < columns.length; i++) {
            long units = Math.round((double) weight(row, columns[i]) / unit);
            packed[row * stride + i / LANES] += units << (LANE_BITS * (i % LANES));
        }
    }

    private float weight(int row, int place) {
        int cell = row * (width + 1);
        return SCALES[cells[cell] & 0xFF] * cells[cell + 1 + place];
    }

    /** Rounds rows of weights to eight bits. */
    static WeightTable quantise(int width, int[] keys, float[][] rows) {
        byte[] cells = new byte[keys.length * (width + 1)];
        for (int row = 0; row < rows.length; row++) {
            quantise(rows[row], cells, row * (width + 1));
        }
        return new WeightTable(width, keys, cells);
    }

    private static void quantise(float[] weights, byte[] cells, int at) {
        int scale = scaleFor(weights);
        cells[at] = (byte) scale;
        for (int i = 0; i < weights.length; i++) {
            int rounded = Math.round(weights[i] / SCALES[scale]);
            cells[at + 1 + i] = (byte) Math.max(-127, Math.min(127, rounded));
        }
    }

    private static int scaleFor(float[] weights) {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        int scale = 0;
        while (scale < 255 && SCALES[scale] * 127 < most) {
            scale++;
        }
        return scale;
    }

    /** What stands at the first place where a feature may be; {@link #row} makes sense of it. */
    long entry(int key) {
        return slots[slotOf(key)];
    }

    /** The row of a feature, -1 if it has none. */
    int row(int key, long entry) {
        if (entry == 0 || (int) (entry >>> 32) == key) {
            return (int) entry - 1;
        }
        return rowBehind(key);
    }

    private int rowBehind(int key) {
        int slot = (slotOf(key) + 1) & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != key) {
            slot = (slot + 1) & mask;
        }
        return (int) slots[slot] - 1;
    }

    /** Adds a row to as many lanes. */
    void addTo(long[] sums, int row) {
        int from = row * stride;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += packed[from + i];
        }
    }

    private void insert(int key, int row) {
        int slot = slotOf(key);
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = ((long) key << 32) | (row + 1);
    }

    private int slotOf(int key) {
        return ((key * 0x9E3779B1) >>> 7) & mask;
    }

    int width() {
        return width;
    }

    /** The weight of which each lane is one. */
    int[] columns() {
        return columns;
    }

    /** The longs of a row. */
    int stride() {
        return stride;
    }

    /** What one unit of a lane is worth. */
    float unit() {
        return unit;
    }

    int rows() {
        return keys.length;
    }

    int[] keys() {
        return keys;
    }

    byte[] cells() {
        return cells;
    }

    private static float[] scales() {
        float[] scales = new float[256];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = (float) StrictMath.pow(2, (i - SCALE_ZERO) / 8.0);
        }
        return scales;
    }
}
