package org.dixit.nlp.tagging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** Reads what {@link ModelWriter} writes, and says what is wrong where with any other bytes. */
final class ModelReader {
    private static final int HEADER = 14;

    private final ByteBuffer in;
    private final String name;

    private ModelReader(byte[] bytes, String name) {
        this.in = ByteBuffer.wrap(bytes);
        this.name = name;
    }

    static SequenceModel read(byte[] bytes, String name) throws ModelFormatException {
        ModelReader reader = new ModelReader(bytes, name);
        reader.readHeader();
        SequenceModel model = reader.readModel();
        if (reader.in.hasRemaining()) {
            throw reader.wrong("the end of the file, found " + reader.in.remaining() + " more bytes");
        }
        return model;
    }

    private void readHeader() throws ModelFormatException {
        require(ModelWriter.MAGIC.length, "the magic \"DXSM\" of a model file");
        byte[] magic = new byte[ModelWriter.MAGIC.length];
        in.get(magic);
        if (!Arrays.equals(magic, ModelWriter.MAGIC)) {
            in.position(0);
            throw wrong("the magic \"DXSM\" of a model file");
        }
        require(HEADER - in.position(), "a header of " + HEADER + " bytes");
        readVersion();
        int length = in.getInt();
        int checksum = in.getInt();
        if (length != in.remaining()) {
            throw wrong(length + " more bytes, found " + in.remaining());
        }
        verify(checksum);
    }

    private void readVersion() throws ModelFormatException {
        int version = in.getShort() & 0xFFFF;
        if (version != ModelWriter.VERSION) {
            in.position(ModelWriter.MAGIC.length);
            throw wrong("format version " + ModelWriter.VERSION + ", found " + version);
        }
    }

    private void verify(int expected) throws ModelFormatException {
        CRC32 checksum = new CRC32();
        checksum.update(in.duplicate());
        int found = (int) checksum.getValue();
        if (found != expected) {
            throw wrong(
                    "content of checksum " + Integer.toHexString(expected) + ", found " + Integer.toHexString(found));
        }
    }

    private SequenceModel readModel() throws ModelFormatException {
        LabelSet labels = readLabels();
        List<String> provenance = readTexts(2 * readCount("entries of provenance"));
        float[] fixed = readFloats(TransitionWeights.size(labels.size()) + labels.size());
        WeightTable nodes = readTable(labels.size());
        WeightTable edges = readTable(labels.size() * labels.size());
        SequenceModel model = new SequenceModel(labels, nodes, edges, fixed);
        for (int i = 0; i < provenance.size(); i += 2) {
            model = model.withProvenance(provenance.get(i), provenance.get(i + 1));
        }
        return readSections(model);
    }

    private LabelSet readLabels() throws ModelFormatException {
        List<String> names = readTexts(readCount("labels"));
        int side = names.size() + 1;
        require(side * side, "transitions of " + names.size() + " labels");
        boolean[] allowed = new boolean[side * side];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = in.get() != 0;
        }
        try {
            return LabelSet.of(names, allowed);
        } catch (IllegalArgumentException e) {
            throw wrong("usable labels: " + e.getMessage());
        }
    }

    private SequenceModel readSections(SequenceModel model) throws ModelFormatException {
        SequenceModel whole = model;
        int count = readCount("sections");
        for (int i = 0; i < count; i++) {
            String section = readText();
            byte[] content = new byte[readCount("bytes of section " + section)];
            in.get(content);
            whole = whole.withSection(section, content);
        }
        return whole;
    }

    private WeightTable readTable(int expectedWidth) throws ModelFormatException {
        int rows = readCount("rows of weights");
        require(4, "the width of a table");
        int width = in.getInt();
        if (width != expectedWidth) {
            throw wrong("rows of " + expectedWidth + " weights, found a width of " + width);
        }
        int[] keys = readKeys(rows);
        requireLong((long) rows * (width + 1), rows + " rows of weights");
        byte[] cells = new byte[rows * (width + 1)];
        in.get(cells);
        return new WeightTable(width, keys, cells);
    }

    private int[] readKeys(int rows) throws ModelFormatException {
        int[] keys = new int[rows];
        int last = 0;
        for (int row = 0; row < rows; row++) {
            int key = last + readVariable();
            if (row > 0 && Integer.compareUnsigned(key, last) <= 0) {
                throw wrong("keys in ascending order at row " + row);
            }
            keys[row] = key;
            last = key;
        }
        return keys;
    }

    private int readVariable() throws ModelFormatException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            require(1, "a key");
            byte next = in.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw wrong("a key of at most 5 bytes");
    }

    private float[] readFloats(int count) throws ModelFormatException {
        require(4 * count, count + " weights");
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            weights[i] = in.getFloat();
        }
        return weights;
    }

    private List<String> readTexts(int count) throws ModelFormatException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText());
        }
        return texts;
    }

    private String readText() throws ModelFormatException {
        byte[] encoded = new byte[readCount("bytes of a text")];
        in.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    /** A count of things that take at least a byte each, so it can never exceed what is left. */
    private int readCount(String of) throws ModelFormatException {
        require(4, "the number of " + of);
        int count = in.getInt();
        if (count < 0 || count > in.remaining()) {
            throw wrong("a number of " + of + " that fits the rest of the file, found " + count);
        }
        return count;
    }

    private void require(int bytes, String of) throws ModelFormatException {
        requireLong(bytes, of);
    }

    private void requireLong(long bytes, String of) throws ModelFormatException {
        if (in.remaining() < bytes) {
            throw wrong(of + " (" + bytes + " bytes), found only " + in.remaining());
        }
    }

    private ModelFormatException wrong(String expected) {
        return new ModelFormatException(name + ", byte " + in.position() + ": expected " + expected);
    }
}
