package org.dixit.nlp.speaker;

import java.util.List;
import org.dixit.nlp.sentence.Sentence;

/** Numbers of headlines and paragraphs by offset. */
final class Blocks {

    private final List<Sentence> sentences;

    private Blocks(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    static Blocks of(List<Sentence> sentences) {
        return new Blocks(sentences);
    }

    /** Number of the block that an offset lies in, or of the last one before it. */
    int at(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : sentences.get(low - 1).paragraph();
    }
}
