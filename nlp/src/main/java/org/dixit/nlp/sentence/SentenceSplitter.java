package org.dixit.nlp.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Span;

/** Splits one paragraph: looks at every gap of white space that follows a stop, asks the rules and then the model. */
final class SentenceSplitter {

    private final BoundaryModel model;

    SentenceSplitter(BoundaryModel model) {
        this.model = model;
    }

    List<Span> split(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = skipSpace(text, paragraph.start(), paragraph.end());
        int i = start;
        while (i < paragraph.end()) {
            int gap = chunkEnd(text, i, paragraph.end());
            int next = skipSpace(text, gap, paragraph.end());
            if (next == paragraph.end() || endsSentence(text, new SentenceGap(start, gap, next, paragraph))) {
                sentences.add(Span.of(start, gap));
                start = next;
            }
            i = next;
        }
        return sentences;
    }

    private boolean endsSentence(String text, SentenceGap gap) {
        int stop = BoundaryRules.stopBefore(text, gap);
        if (stop < 0) {
            return false;
        }
        return switch (BoundaryRules.verdict(text, gap, stop)) {
            case BREAK -> true;
            case NO_BREAK -> false;
            case UNDECIDED -> model.endsSentence(text, stop, gap.paragraph());
        };
    }

    private static int skipSpace(String text, int start, int end) {
        int i = start;
        while (i < end && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int chunkEnd(String text, int start, int end) {
        int i = start;
        while (i < end && !Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
