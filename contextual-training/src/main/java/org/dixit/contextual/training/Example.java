package org.dixit.contextual.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dixit.contextual.piece.EncoderInput;
import org.dixit.contextual.piece.Vocabulary;
import org.dixit.contextual.piece.Window;

/**
 * A labelled text.
 *
 * @param input the text
 * @param labels one a token
 * @param task whose labels they are
 */
@SuppressWarnings("ArrayRecordComponent") // one for each token of a corpus
record Example(EncoderInput input, int[] labels, Task task) {
    /** Pieces of the widest window, without the two around. */
    static final int WIDEST = 254;

    private static final int NARROWEST = 40;

    /** Cuts at sentence ends, the first cut at random so that each epoch sees other windows. */
    List<Batch> windows(Vocabulary vocabulary, Random random) {
        List<Batch> windows = new ArrayList<>();
        int room = NARROWEST + random.nextInt(WIDEST - NARROWEST + 1);
        int from = 0;
        for (int sentence = 0; sentence < input.sentences(); sentence++) {
            int end = input.sentenceStart(sentence + 1);
            if (input.pieces(from, end) > room) {
                int start = input.sentenceStart(sentence);
                cut(from, start, vocabulary, windows);
                from = start;
                room = WIDEST;
            }
        }
        cut(from, input.tokens(), vocabulary, windows);
        return windows;
    }

    private void cut(int from, int end, Vocabulary vocabulary, List<Batch> windows) {
        int start = from;
        while (start < end) {
            int to = start + 1;
            while (to < end && input.pieces(start, to + 1) <= WIDEST) {
                to++;
            }
            Window window = input.window(start, to, vocabulary);
            windows.add(new Batch(List.of(window), List.of(java.util.Arrays.copyOfRange(labels, start, to)), task));
            start = to;
        }
    }
}
