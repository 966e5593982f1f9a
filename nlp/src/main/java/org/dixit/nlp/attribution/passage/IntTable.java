package org.dixit.nlp.attribution.passage;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/** Small numbers by hash, found by open addressing; what the tables of words are made of. Immutable and thread-safe. */
public final class IntTable {
    private final int[] keys;
    private final int[] values;
    private final long[] slots;
    private final int mask;

    private IntTable(int[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
        this.mask = Integer.highestOneBit(Math.max(4, keys.length)) * 4 - 1;
        this.slots = new long[mask + 1];
        for (int i = 0; i < keys.length; i++) {
            insert(keys[i], i);
        }
    }

    /**
     * The table of some entries.
     *
     * @param entries values by key
     */
    public static IntTable of(SortedMap<Integer, Integer> entries) {
        int[] keys = new int[entries.size()];
        int[] values = new int[entries.size()];
        int at = 0;
        for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
            keys[at] = entry.getKey();
            values[at++] = entry.getValue();
        }
        return new IntTable(keys, values);
    }

    /**
     * Reads what {@link #bytes(int)} wrote, and moves the buffer behind it.
     *
     * @param in the buffer, at the start of a table
     */
    static IntTable read(ByteBuffer in) {
        int width = in.get();
        int size = in.getInt();
        int[] keys = new int[size];
        int[] values = new int[size];
        for (int i = 0; i < size; i++) {
            keys[i] = in.getInt();
        }
        for (int i = 0; i < size; i++) {
            values[i] = width == 1 ? in.get() : width == 2 ? in.getShort() : in.getInt();
        }
        return new IntTable(keys, values);
    }

    /**
     * The table for a file.
     *
     * @param width bytes a value: 1, 2 or 4
     */
    byte[] bytes(int width) {
        ByteBuffer out = ByteBuffer.allocate(5 + keys.length * (4 + width));
        out.put((byte) width).putInt(keys.length);
        for (int key : keys) {
            out.putInt(key);
        }
        for (int value : values) {
            switch (width) {
                case 1 -> out.put((byte) value);
                case 2 -> out.putShort((short) value);
                default -> out.putInt(value);
            }
        }
        return out.array();
    }

    /**
     * The value of a key.
     *
     * @param key any number
     * @param absent the value if the table has no such key
     */
    int get(int key, int absent) {
        int slot = slotOf(key);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == key) {
                return values[(int) slots[slot] - 1];
            }
            slot = (slot + 1) & mask;
        }
        return absent;
    }

    private void insert(int key, int place) {
        int slot = slotOf(key);
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = ((long) key << 32) | (place + 1);
    }

    private int slotOf(int key) {
        return ((key * 0x9E3779B1) >>> 7) & mask;
    }
}
