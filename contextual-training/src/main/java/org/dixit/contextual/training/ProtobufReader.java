package org.dixit.contextual.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the fields of one message in the wire format of Protocol Buffers. For one thread. */
final class ProtobufReader {
    private final ByteBuffer bytes;
    private int wireType;

    private ProtobufReader(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    static ProtobufReader of(ByteBuffer message) {
        return new ProtobufReader(message.slice());
    }

    boolean hasNext() {
        return bytes.hasRemaining();
    }

    /** The number of the next field; its value has to be taken or skipped before the next call. */
    int nextField() {
        long key = varint();
        wireType = (int) (key & 7);
        return (int) (key >>> 3);
    }

    long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number of more than ten bytes at " + bytes.position());
    }

    ByteBuffer message() {
        int length = (int) varint();
        ByteBuffer part = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return part;
    }

    String text() {
        return StandardCharsets.UTF_8.decode(message()).toString();
    }

    void skip() {
        switch (wireType) {
            case 0 -> varint();
            case 1 -> bytes.position(bytes.position() + 8);
            case 2 -> message();
            case 5 -> bytes.position(bytes.position() + 4);
            default -> throw new IllegalArgumentException("wire type " + wireType + " at " + bytes.position());
        }
    }
}
