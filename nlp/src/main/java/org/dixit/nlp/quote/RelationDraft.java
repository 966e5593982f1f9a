package org.dixit.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.quote.Passage.Range;
import org.dixit.quotation.Mode;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;

/** A relation while its pieces are being collected. */
final class RelationDraft {

    private final List<Span> content = new ArrayList<>();
    private final List<AttributionRelation> nested = new ArrayList<>();
    private final List<Span> cue;
    private final List<Span> source;
    private final Mode mode;
    private final double confidence;
    private boolean quoted;
    private boolean plain;
    private boolean dropped;

    RelationDraft(List<Span> cue, List<Span> source, Mode mode, double confidence) {
        this.cue = cue;
        this.source = source;
        this.mode = mode;
        this.confidence = confidence;
    }

    List<Span> source() {
        return source;
    }

    /** Gives the relation up. */
    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    boolean hasCue() {
        return !cue.isEmpty();
    }

    boolean isQuoted() {
        return quoted;
    }

    /** Adds a piece, unless it lies before or in the last one. */
    RelationDraft add(Passage passage, Range range) {
        Span span = passage.span(range);
        if (content.isEmpty() || content.get(content.size() - 1).end() <= span.start()) {
            content.add(span);
            for (int i = range.from(); i < range.to(); i++) {
                if (passage.isWord(i)) {
                    quoted |= passage.stretchAt(i) >= 0;
                    plain |= passage.stretchAt(i) < 0;
                }
            }
        }
        return this;
    }

    /** Treats the content as quoted though no mark but a dash stands before it. */
    void speaksBehindDash() {
        quoted = true;
        plain = false;
    }

    /** Puts the pieces of another draft, of paragraphs before, in front of this one's. */
    void continueFrom(RelationDraft before) {
        content.addAll(0, before.content);
        nested.addAll(0, before.nested);
        quoted |= before.quoted;
        plain |= before.plain;
    }

    void nest(AttributionRelation relation) {
        nested.add(relation);
    }

    int start() {
        return content.get(0).start();
    }

    AttributionRelation relation() {
        QuotationType type = !quoted ? QuotationType.INDIRECT : plain ? QuotationType.MIXED : QuotationType.DIRECT;
        return new AttributionRelation(type, mode, content, cue, source, confidence, nested);
    }
}
