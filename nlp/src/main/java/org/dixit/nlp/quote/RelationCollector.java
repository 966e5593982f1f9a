package org.dixit.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.nlp.quote.Passage.Range;
import org.dixit.quotation.Mode;

/** The relations of a passage as they are found, and which of them each stretch in marks belongs to. */
final class RelationCollector {

    static final Range NO_RANGE = new Range(0, 0);
    private static final int NEVER = -2;

    private final Passage passage;
    private final List<RelationDraft> drafts = new ArrayList<>();
    private final List<Optional<RelationDraft>> owners = new ArrayList<>();
    private Optional<RelationDraft> lastTagged;
    private int lastTaggedSentence;

    /** {@code announced} is the relation that the paragraph before announced with a colon: Ruiz wrote: */
    RelationCollector(Passage passage, Optional<RelationDraft> announced) {
        this.passage = passage;
        this.lastTagged = announced;
        this.lastTaggedSentence = announced.isPresent() ? -1 : NEVER;
        passage.stretches().forEach(stretch -> owners.add(Optional.empty()));
    }

    List<RelationDraft> drafts() {
        return drafts;
    }

    /** The relation that a stretch belongs to. */
    Optional<RelationDraft> owner(int stretch) {
        return owners.get(stretch);
    }

    boolean isOwned(int stretch) {
        return owners.get(stretch).isPresent();
    }

    /** The relation whose tag ends the sentence before the given one, or which the paragraph before announced. */
    Optional<RelationDraft> taggedBefore(int sentence) {
        return lastTaggedSentence == sentence - 1 ? lastTagged : Optional.empty();
    }

    void noteTagged(RelationDraft draft, int sentence) {
        lastTagged = Optional.of(draft);
        lastTaggedSentence = sentence;
    }

    /** A relation without content yet. */
    RelationDraft start(Range cue, Range source, Mode mode, double confidence) {
        return new RelationDraft(
                cue.isEmpty() ? List.of() : List.of(passage.span(cue)),
                source.isEmpty() ? List.of() : List.of(passage.span(source)),
                mode,
                confidence);
    }

    /** Adds a piece of content; the stretches in it belong to the relation. */
    void add(RelationDraft draft, Range content) {
        if (draft.isEmpty()) {
            drafts.add(draft);
        }
        draft.add(passage, content);
        for (int i = content.from(); i < content.to(); i++) {
            if (passage.stretchAt(i) >= 0) {
                own(passage.stretchAt(i), draft);
                i = passage.stretch(passage.stretchAt(i)).to() - 1;
            }
        }
    }

    /** Adds a stretch of a passage to the content of a relation. */
    void addStretch(RelationDraft draft, int stretch) {
        add(draft, passage.stretch(stretch));
    }

    private void own(int stretch, RelationDraft draft) {
        owners.set(stretch, Optional.of(draft));
    }

    /** Gives up the relation of a stretch that has no cue, for a better one was found. */
    void giveUpFloating(int stretch) {
        owners.get(stretch).filter(draft -> !draft.hasCue()).ifPresent(RelationDraft::drop);
    }
}
