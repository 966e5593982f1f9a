package org.dixit.nlp.attribution.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IntTableTest {
    @Test
    void keepsItsEntriesInAFile() {
        SortedMap<Integer, Integer> entries = new TreeMap<>();
        for (int i = -500; i < 500; i++) {
            entries.put(i * 7919, i % 100);
        }

        IntTable table = IntTable.read(ByteBuffer.wrap(IntTable.of(entries).bytes(1)));

        entries.forEach((key, value) -> assertThat(table.get(key, 1000)).isEqualTo(value));
        assertThat(table.get(1, 1000)).isEqualTo(1000);
    }

    @Test
    void keepsWideValues() {
        SortedMap<Integer, Integer> entries = new TreeMap<>();
        entries.put(3, Integer.MIN_VALUE);
        entries.put(Integer.MAX_VALUE, 70_000);

        IntTable table = IntTable.read(ByteBuffer.wrap(IntTable.of(entries).bytes(4)));

        assertThat(table.get(3, 0)).isEqualTo(Integer.MIN_VALUE);
        assertThat(table.get(Integer.MAX_VALUE, 0)).isEqualTo(70_000);
    }
}
