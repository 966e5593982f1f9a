package org.dixit.contextual.piece;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an input into windows that an encoder can read at once: at the ends of sentences where it can, within a sentence that is
 * longer than a window. Each window begins some pieces before the end of the last one, and the tokens in both are taken from the
 * window that has more of their surroundings. In linear time.
 *
 * @param widest the most pieces of a window, without the two around it, at least 32
 * @param overlap the most pieces that two windows share, at most a quarter of the widest
 */
public record Windows(int widest, int overlap) {

    /**
     * A window and what to take from it.
     *
     * @param from first token to read
     * @param to token after the last one to read
     * @param keepFrom first token to take
     * @param keepTo token after the last one to take
     */
    public record Cut(int from, int to, int keepFrom, int keepTo) {}

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if they are out of bounds
     */
    public Windows {
        if (widest < 32 || overlap < 0 || overlap > widest / 4) {
            throw new IllegalArgumentException("windows of " + widest + " pieces that share " + overlap
                    + ": at least 32 expected, and at most a quarter of them shared");
        }
    }

    /**
     * The windows of an input.
     *
     * @param input the input
     * @return cuts in order whose kept tokens are all tokens, each once; none if there is no token
     */
    public List<Cut> of(EncoderInput input) {
        List<Cut> cuts = new ArrayList<>();
        Cursor cursor = new Cursor(input);
        int from = 0;
        int keepFrom = 0;
        while (keepFrom < input.tokens()) {
            int to = cursor.end(from);
            int next = to < input.tokens() ? Math.max(cursor.start(from, to), from + 1) : to;
            int keepTo = to < input.tokens() ? cursor.middle(next, to) : to;
            cuts.add(new Cut(from, to, keepFrom, keepTo));
            from = next;
            keepFrom = keepTo;
        }
        return cuts;
    }

    /** Looks for places to cut. */
    private final class Cursor {
        private final EncoderInput input;
        private final boolean[] startsSentence;

        Cursor(EncoderInput input) {
            this.input = input;
            this.startsSentence = new boolean[input.tokens() + 1];
            for (int sentence = 0; sentence <= input.sentences(); sentence++) {
                startsSentence[input.sentenceStart(sentence)] = true;
            }
        }

        /** The last end of a sentence that the window can hold, or the last token that it can. */
        int end(int from) {
            int end = from + 1;
            int sentenceEnd = -1;
            while (end <= input.tokens() && input.pieces(from, end) <= widest) {
                sentenceEnd = startsSentence[end] ? end : sentenceEnd;
                end++;
            }
            // A border in the first half would waste the window, and one that is shared would stop it from moving on.
            boolean far = sentenceEnd >= 0 && input.pieces(from, sentenceEnd) > widest / 2;
            return far ? sentenceEnd : end - 1;
        }

        /** Where the next window begins: at a sentence among the shared pieces, or at the first of them within a sentence. */
        int start(int from, int to) {
            int start = to;
            int sentence = startsSentence[to] ? to : -1;
            while (start - 1 > from && input.pieces(start - 1, to) <= overlap) {
                start--;
                sentence = startsSentence[start] ? start : sentence;
            }
            return sentence >= 0 ? sentence : start;
        }

        /** The border of a sentence nearest to the middle of what two windows share, or the middle itself. */
        int middle(int start, int end) {
            int middle = (start + end + 1) / 2;
            for (int off = 0; middle + off <= end || middle - off > start; off++) {
                if (middle + off <= end && startsSentence[middle + off]) {
                    return middle + off;
                }
                if (middle - off > start && startsSentence[middle - off]) {
                    return middle - off;
                }
            }
            return middle;
        }
    }
}
