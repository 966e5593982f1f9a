package org.dixit.contextual.training;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the fields of one message in the wire format of Protocol Buffers. For one thread. */
final class ProtobufWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ProtobufWriter number(int field, long value) {
        varint((long) field << 3);
        varint(value);
        return this;
    }

    ProtobufWriter decimal(int field, float value) {
        varint(((long) field << 3) | 5);
        int bits = Float.floatToRawIntBits(value);
        for (int shift = 0; shift < 32; shift += 8) {
            bytes.write(bits >>> shift);
        }
        return this;
    }

    ProtobufWriter text(int field, String value) {
        return raw(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtobufWriter message(int field, ProtobufWriter value) {
        return raw(field, value.toByteArray());
    }

    ProtobufWriter raw(int field, byte[] value) {
        varint(((long) field << 3) | 2);
        varint(value.length);
        bytes.write(value, 0, value.length);
        return this;
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
