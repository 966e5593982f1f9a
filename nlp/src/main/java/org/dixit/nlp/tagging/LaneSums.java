package org.dixit.nlp.tagging;

import java.util.Arrays;

/** Sums of the rows of a {@link WeightTable}, three weights by one addition. Used again and again; for one thread. */
final class LaneSums {
    private static final int REST = Long.SIZE - WeightTable.LANE_BITS;

    private final WeightTable table;
    private final long[] lanes;
    private final long[] entries = new long[WeightTable.MOST_ADDENDS];
    private final int[] rows = new int[WeightTable.MOST_ADDENDS];

    LaneSums(WeightTable table) {
        this.table = table;
        this.lanes = new long[table.stride()];
    }

    /** Adds the weights of the features in a row to {@code sums} from {@code at} on. */
    void add(IntRows features, int row, float[] sums, int at) {
        int end = features.end(row);
        for (int from = features.start(row); from < end; from += WeightTable.MOST_ADDENDS) {
            Arrays.fill(lanes, 0);
            addAll(features, from, Math.min(end, from + WeightTable.MOST_ADDENDS));
            unpack(sums, at);
        }
    }

    /**
     * In three rounds, in each of which no step waits for another: so the processor fetches many places of memory at a time,
     * where one feature after the other would be one cache miss after the other.
     */
    private void addAll(IntRows features, int from, int to) {
        for (int i = from; i < to; i++) {
            entries[i - from] = table.entry(features.value(i));
        }
        int count = 0;
        for (int i = from; i < to; i++) {
            int row = table.row(features.value(i), entries[i - from]);
            if (row >= 0) {
                rows[count++] = row;
            }
        }
        for (int i = 0; i < count; i++) {
            table.addTo(lanes, rows[i]);
        }
    }

    /** A lane below zero has borrowed one from the lane above, which gets it back as the lane is taken off. */
    private void unpack(float[] sums, int at) {
        int[] columns = table.columns();
        float unit = table.unit();
        int i = 0;
        for (long each : lanes) {
            long rest = each;
            for (int end = Math.min(i + WeightTable.LANES, columns.length); i < end; i++) {
                long lane = rest << REST >> REST;
                sums[at + columns[i]] += lane * unit;
                rest = (rest - lane) >> WeightTable.LANE_BITS;
            }
        }
    }
}
