package org.dixit.nlp.tagging;

/**
 * Weights of eight bits by feature: a row of {@code width} weights and one scale a feature, found by open addressing.
 * Immutable.
 *
 * <p>A row is its scale (an eighth of an octave a step) followed by its weights, so that one look-up touches two places
 * in memory: the slot and the row.
 */
final class WeightTable {
    private static final int SCALE_ZERO = 160;
    private static final float[] SCALES = scales();

    private final int width;
    private final int[] keys;
    private final byte[] cells;
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
        this.mask = Integer.highestOneBit(Math.max(4, keys.length * 3 / 2)) * 2 - 1;
        this.slots = new long[mask + 1];
        for (int row = 0; row < keys.length; row++) {
            insert(keys[row], row);
        }
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

    /** Adds the weights of a feature, if it has any, to {@code sums} from {@code at} on. */
    void addTo(int key, float[] sums, int at) {
        int row = rowOf(key);
        if (row < 0) {
            return;
        }
        int cell = row * (width + 1);
        float scale = SCALES[cells[cell] & 0xFF];
        for (int i = 0; i < width; i++) {
            sums[at + i] += scale * cells[cell + 1 + i];
        }
    }

    private int rowOf(int key) {
        int slot = slotOf(key);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == key) {
                return (int) slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
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
