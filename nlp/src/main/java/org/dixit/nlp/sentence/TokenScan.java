package org.dixit.nlp.sentence;

import java.util.Arrays;

/** One pass over a stretch of text that notes where tokens begin and end. Made for one call, not shared. */
final class TokenScan {

    private final String text;
    private final int from;
    private final int to;
    private int[] borders;
    private int count;

    TokenScan(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.borders = new int[Math.max(8, (to - from) / 2)];
    }

    int[] borders() {
        int start = skipSpace(from);
        while (start < to) {
            int end = chunkEnd(start);
            scanChunk(start, end);
            start = skipSpace(end);
        }
        return Arrays.copyOf(borders, count);
    }

    private int skipSpace(int index) {
        int i = index;
        while (i < to && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int chunkEnd(int start) {
        int i = start;
        while (i < to && !Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A chunk is what stands between white space. */
    private void scanChunk(int start, int end) {
        WordScan words = new WordScan(text, end, to);
        SymbolScan symbols = new SymbolScan(text, start, end);
        boolean address = AddressScan.isLikely(text, start, end);
        int i = start;
        while (i < end) {
            int next = address ? AddressScan.end(text, i, end) : i;
            if (next == i) {
                next = words.startsAt(i) ? words.end(i) : symbols.end(i);
            }
            if (!Characters.isSpaceReference(text, i, next)) {
                add(i, next);
            }
            i = next;
        }
    }

    private void add(int start, int end) {
        if (count + 2 > borders.length) {
            borders = Arrays.copyOf(borders, 2 * borders.length);
        }
        borders[count++] = start;
        borders[count++] = end;
    }
}
