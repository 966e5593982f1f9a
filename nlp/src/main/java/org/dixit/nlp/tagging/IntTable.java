package org.dixit.nlp.tagging;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An immutable table from numbers (usually {@link FeatureHash hashes} of words) to numbers, found by open addressing: what
 * gazetteers and lexica in the sections of a model are made of. In a file small values of 0 and more take a byte each.
 * Thread-safe.
 */
public final class IntTable {
    private final int[] keys;
    private final int[] values;
    private final long[] slots;
    private final int mask;

    private IntTable(int[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
        this.mask = Integer.highestOneBit(Math.max(4, keys.length * 3 / 2)) * 2 - 1;
        this.slots = new long[mask + 1];
        for (int place = 0; place < keys.length; place++) {
            insert(keys[place], place);
        }
    }

    /** A table with the entries of a map. */
    public static IntTable of(SortedMap<Integer, Integer> entries) {
        SortedMap<Integer, Integer> ordered = new TreeMap<>(Integer::compareUnsigned);
        ordered.putAll(entries);
        int[] keys = ordered.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] values = ordered.values().stream().mapToInt(Integer::intValue).toArray();
        return new IntTable(keys, values);
    }

    /**
     * Reads a table from the position of a buffer, and moves the position behind it.
     *
     * @throws ModelFormatException if the buffer holds no such table there
     */
    public static IntTable read(ByteBuffer in) throws ModelFormatException {
        int start = in.position();
        try {
            int size = in.getInt();
            if (size < 0 || size > in.remaining() / 2) {
                throw new ModelFormatException("Byte " + start + ": expected the size of a table, found " + size);
            }
            return new IntTable(readKeys(in, size), readValues(in, size));
        } catch (BufferUnderflowException e) {
            throw new ModelFormatException("Byte " + start + ": expected a whole table, found the end");
        }
    }

    private static int[] readKeys(ByteBuffer in, int size) {
        int[] keys = new int[size];
        int last = 0;
        for (int i = 0; i < size; i++) {
            last += readVariable(in);
            keys[i] = last;
        }
        return keys;
    }

    private static int[] readValues(ByteBuffer in, int size) {
        int[] values = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = readVariable(in);
        }
        return values;
    }

    private static int readVariable(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = in.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                break;
            }
        }
        return number;
    }

    /** Writes the table; {@link #read} reads it. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(keys.length);
        int last = 0;
        for (int key : keys) {
            writeVariable(key - last, out);
            last = key;
        }
        for (int value : values) {
            writeVariable(value, out);
        }
    }

    /** Seven bits a byte, lowest first; the eighth bit tells that more follow. */
    static void writeVariable(int number, DataOutput out) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    /** The number of entries. */
    public int size() {
        return keys.length;
    }

    /** The value of a key, or {@code otherwise} if it has none. */
    public int get(int key, int otherwise) {
        int slot = slotOf(key);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == key) {
                return values[(int) slots[slot] - 1];
            }
            slot = (slot + 1) & mask;
        }
        return otherwise;
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
