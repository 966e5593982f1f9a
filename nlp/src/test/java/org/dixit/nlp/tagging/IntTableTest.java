package org.dixit.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IntTableTest {
    @Test
    void keepsItsEntriesInAFile() throws IOException {
        SortedMap<Integer, Integer> entries = new TreeMap<>();
        for (int i = -500; i < 500; i++) {
            entries.put(i * 7919, i % 100);
        }

        IntTable table = written(entries);

        entries.forEach((key, value) -> assertThat(table.get(key, 1000)).isEqualTo(value));
        assertThat(table.get(1, 1000)).isEqualTo(1000);
    }

    @Test
    void keepsWideValues() throws IOException {
        SortedMap<Integer, Integer> entries = new TreeMap<>();
        entries.put(3, Integer.MIN_VALUE);
        entries.put(Integer.MAX_VALUE, 70_000);

        IntTable table = written(entries);

        assertThat(table.get(3, 0)).isEqualTo(Integer.MIN_VALUE);
        assertThat(table.get(Integer.MAX_VALUE, 0)).isEqualTo(70_000);
    }

    private static IntTable written(SortedMap<Integer, Integer> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        IntTable.of(entries).write(new DataOutputStream(bytes));
        return IntTable.read(ByteBuffer.wrap(bytes.toByteArray()));
    }
}
