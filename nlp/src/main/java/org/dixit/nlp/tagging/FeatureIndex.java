package org.dixit.nlp.tagging;

import java.util.Arrays;

/** The features that occur often enough, ascending as unsigned numbers; a feature is known by its place from here on. */
final class FeatureIndex {
    private final int[] keys;
    private int[] slots = new int[0];
    private int mask;

    private FeatureIndex(int[] keys) {
        this.keys = keys;
        fillSlots();
    }

    /** Of all {@code values}, which are put in order, those that occur at least {@code minimumCount} times. */
    static FeatureIndex of(int[] values, int minimumCount) {
        int[] sorted = values.clone();
        Arrays.parallelSort(sorted);
        int kept = 0;
        for (int i = 0, next; i < sorted.length; i = next) {
            next = i + 1;
            while (next < sorted.length && sorted[next] == sorted[i]) {
                next++;
            }
            if (next - i >= minimumCount) {
                sorted[kept++] = sorted[i];
            }
        }
        return new FeatureIndex(unsignedOrder(sorted, kept));
    }

    /** These features, distinct and ascending as unsigned numbers. */
    static FeatureIndex ofKeys(int[] keys) {
        return new FeatureIndex(keys.clone());
    }

    /** The features at these ascending places alone. */
    FeatureIndex keeping(int[] places) {
        return new FeatureIndex(Arrays.stream(places).map(place -> keys[place]).toArray());
    }

    /** Ascending signed numbers, turned so that the negative ones come last. */
    private static int[] unsignedOrder(int[] sorted, int count) {
        int negative = 0;
        while (negative < count && sorted[negative] < 0) {
            negative++;
        }
        int[] keys = new int[count];
        System.arraycopy(sorted, negative, keys, 0, count - negative);
        System.arraycopy(sorted, 0, keys, count - negative, negative);
        return keys;
    }

    /** Rows of features as rows of their places; features without a place are left out. */
    IntRows index(IntRows features) {
        IntRows places = new IntRows();
        for (int row = 0; row < features.rows(); row++) {
            places.nextRow();
            for (int i = features.start(row); i < features.end(row); i++) {
                int place = placeOf(features.value(i));
                if (place >= 0) {
                    places.add(place);
                }
            }
        }
        return places.copy();
    }

    private int placeOf(int key) {
        int slot = slotOf(key);
        while (slots[slot] != 0) {
            if (keys[slots[slot] - 1] == key) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private void fillSlots() {
        mask = Integer.highestOneBit(Math.max(4, keys.length)) * 4 - 1;
        slots = new int[mask + 1];
        for (int place = 0; place < keys.length; place++) {
            int slot = slotOf(keys[place]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = place + 1;
        }
    }

    private int slotOf(int key) {
        return ((key * 0x9E3779B1) >>> 7) & mask;
    }

    int size() {
        return keys.length;
    }

    int key(int place) {
        return keys[place];
    }
}
