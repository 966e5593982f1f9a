package org.dixit.nlp.tagging;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes a model, all numbers big-endian:
 *
 * <pre>
 * header    magic "DXSM" · version (2 bytes) · length of the body (4) · CRC-32 of the body (4)
 * body      labels: count, names; transitions: a byte a pair, border last
 *           provenance: count, key and value each
 *           fixed weights: a float each (starts, ends, pairs, bias)
 *           node table, edge table: rows, width; keys (differences of ascending unsigned numbers, 7 bits a byte,
 *           lowest first); rows (a byte of scale, a byte a weight)
 *           sections: count, name, length, bytes each
 * </pre>
 *
 * Counts and lengths take 4 bytes; texts are UTF-8 behind their length in bytes.
 */
final class ModelWriter {
    static final byte[] MAGIC = {'D', 'X', 'S', 'M'};
    static final int VERSION = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private ModelWriter() {}

    static byte[] bytesOf(SequenceModel model) throws IOException {
        ModelWriter body = new ModelWriter();
        body.writeLabels(model.labels());
        body.writeProvenance(model.provenance());
        body.writeFixedWeights(model.fixedWeights());
        body.writeTable(model.nodeTable());
        body.writeTable(model.edgeTable());
        body.writeSections(model.sections());
        return withHeader(body.bytes.toByteArray());
    }

    private static byte[] withHeader(byte[] body) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        ModelWriter file = new ModelWriter();
        file.out.write(MAGIC);
        file.out.writeShort(VERSION);
        file.out.writeInt(body.length);
        file.out.writeInt((int) checksum.getValue());
        file.out.write(body);
        return file.bytes.toByteArray();
    }

    private void writeLabels(LabelSet labels) throws IOException {
        out.writeInt(labels.size());
        for (String name : labels.names()) {
            writeText(name);
        }
        for (boolean allowed : labels.transitions()) {
            out.writeBoolean(allowed);
        }
    }

    private void writeProvenance(Map<String, String> provenance) throws IOException {
        out.writeInt(provenance.size());
        for (Map.Entry<String, String> entry : provenance.entrySet()) {
            writeText(entry.getKey());
            writeText(entry.getValue());
        }
    }

    private void writeFixedWeights(float[] weights) throws IOException {
        for (float weight : weights) {
            out.writeFloat(weight);
        }
    }

    private void writeTable(WeightTable table) throws IOException {
        out.writeInt(table.rows());
        out.writeInt(table.width());
        int last = 0;
        for (int key : table.keys()) {
            writeVariable(key - last);
            last = key;
        }
        out.write(table.cells());
    }

    private void writeVariable(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private void writeSections(Map<String, byte[]> sections) throws IOException {
        out.writeInt(sections.size());
        for (Map.Entry<String, byte[]> section : sections.entrySet()) {
            writeText(section.getKey());
            out.writeInt(section.getValue().length);
            out.write(section.getValue());
        }
    }

    private void writeText(String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }
}
