package org.dixit.benchmarks.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file in UTF-8.
 *
 * @param number its number, from 1
 * @param text its text without line break
 */
record TextLine(int number, String text) {

    /** All lines; decoded one by one, so that an error names its line. A byte order mark at the start is dropped. */
    static List<TextLine> readAll(Path file) throws IOException {
        byte[] bytes = bytes(file);
        List<TextLine> lines = new ArrayList<>();
        int start = startsWithByteOrderMark(bytes) ? 3 : 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            int number = lines.size() + 1;
            lines.add(new TextLine(number, decode(file, number, ByteBuffer.wrap(bytes, start, end - start))));
            start = end + 1;
        }
        return lines;
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file", e);
        }
    }

    private static String decode(Path file, int number, ByteBuffer bytes) throws CorpusFormatException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new CorpusFormatException(file, number, "UTF-8 expected; " + e.getMessage());
        }
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
