package org.dixit.nlp.quote;

import java.util.List;

/** Hands out the stretches of an article paragraph by paragraph. */
final class StretchQueue {

    private final List<QuotedStretch> stretches;
    private int next;

    StretchQueue(List<QuotedStretch> stretches) {
        this.stretches = stretches;
    }

    /** The stretches not yet handed out that begin before an offset. */
    List<QuotedStretch> upTo(int end) {
        int from = next;
        while (next < stretches.size() && stretches.get(next).span().start() < end) {
            next++;
        }
        return stretches.subList(from, next);
    }
}
