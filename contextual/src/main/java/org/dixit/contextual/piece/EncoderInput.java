package org.dixit.contextual.piece;

import java.util.Arrays;

/**
 * A text as an encoder reads it: its tokens' word pieces one after the other, and what the pieces do not tell. Made by
 * {@link EncoderInputBuilder}. Immutable and thread-safe.
 */
public final class EncoderInput {
    private final int[] ids;
    private final int[] shapes;
    private final int[] quotations;
    private final int[] gaps;
    private final int[] tokenStarts;
    private final int[] sentenceStarts;

    EncoderInput(IntList ids, IntList shapes, IntList quotations, IntList gaps, IntList tokens, IntList sentences) {
        this.ids = ids.toArray();
        this.shapes = shapes.toArray();
        this.quotations = quotations.toArray();
        this.gaps = gaps.toArray();
        this.tokenStarts = tokens.toArray();
        this.sentenceStarts = sentences.toArray();
    }

    /**
     * The number of tokens.
     *
     * @return at least 0
     */
    public int tokens() {
        return tokenStarts.length;
    }

    /**
     * The number of sentences.
     *
     * @return at least 0
     */
    public int sentences() {
        return sentenceStarts.length;
    }

    /**
     * The first token of a sentence.
     *
     * @param sentence number of a sentence; the number of sentences gives the end of the last one
     * @return number of a token
     */
    public int sentenceStart(int sentence) {
        return sentence == sentenceStarts.length ? tokens() : sentenceStarts[sentence];
    }

    /**
     * The number of pieces of a run of tokens.
     *
     * @param from first token
     * @param to token after the last one
     * @return at least as many as tokens
     */
    public int pieces(int from, int to) {
        return pieceStart(to) - pieceStart(from);
    }

    int pieceStart(int token) {
        return token == tokenStarts.length ? ids.length : tokenStarts[token];
    }

    /**
     * A run of tokens, between the pieces that stand around a window.
     *
     * @param from first token
     * @param to token after the last one
     * @param vocabulary knows the pieces around
     * @return the window
     */
    public Window window(int from, int to, Vocabulary vocabulary) {
        int start = pieceStart(from);
        int end = pieceStart(to);
        int[] first = new int[to - from];
        for (int token = from; token < to; token++) {
            first[token - from] = tokenStarts[token] - start + 1;
        }
        int[] pieces = framed(ids, start, end);
        pieces[0] = vocabulary.begin();
        pieces[pieces.length - 1] = vocabulary.end();
        return new Window(
                from,
                pieces,
                framed(shapes, start, end),
                framed(quotations, start, end),
                framed(gaps, start, end),
                first);
    }

    private static int[] framed(int[] values, int start, int end) {
        int[] framed = new int[end - start + 2];
        System.arraycopy(values, start, framed, 1, end - start);
        return framed;
    }

    /** A growing array. */
    static final class IntList {
        private int[] values = new int[256];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        int size() {
            return size;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
