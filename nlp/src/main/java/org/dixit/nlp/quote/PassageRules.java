package org.dixit.nlp.quote;

import java.util.List;
import java.util.Optional;
import org.dixit.nlp.quote.LabelFinder.Label;
import org.dixit.nlp.quote.Passage.Range;
import org.dixit.quotation.Mode;

/** Finds the relations of one passage, sentence by sentence. Made for one passage, not shared. */
final class PassageRules {

    private final Passage passage;
    private final RelationCollector relations;
    private final LabelFinder labels;
    private final TagRules tags;
    private final ParentheticalRules parentheticals;
    private final ClauseRules clauses;

    /** {@code announced} is the relation that the paragraph before announced with a colon: Ruiz wrote: */
    PassageRules(Passage passage, CueLexicon lexicon, Optional<RelationDraft> announced) {
        this.passage = passage;
        this.relations = new RelationCollector(passage, announced);
        this.labels = new LabelFinder(passage, lexicon);
        this.tags = new TagRules(passage, lexicon, relations);
        this.parentheticals = new ParentheticalRules(passage, lexicon, relations);
        this.clauses = new ClauseRules(passage, lexicon, relations);
    }

    List<RelationDraft> drafts() {
        return relations.drafts();
    }

    /** The relation that a stretch belongs to. */
    Optional<RelationDraft> owner(int stretch) {
        return relations.owner(stretch);
    }

    /** The relation that the last words of the passage announce with a colon. */
    Optional<RelationDraft> announced() {
        return clauses.announced();
    }

    void findAll() {
        for (int s = 0; s < passage.sentences().size(); s++) {
            Range sentence = passage.sentences().get(s);
            tags.joinLoneStretches(s);
            Optional<Label> label = labels.label(sentence);
            label.ifPresent(this::addLabelled);
            if (label.isEmpty()) {
                findIn(s, sentence);
            }
        }
    }

    private void findIn(int index, Range sentence) {
        boolean tagged = tags.tags(index, sentence);
        boolean done = !tagged
                && (clauses.accordingTo(sentence)
                        || parentheticals.parenthetical(sentence)
                        || tags.quotedBeforeDash(sentence));
        if (!done) {
            clauses.leadsAndClauses(sentence, tagged);
        }
    }

    private void addLabelled(Label label) {
        int signed = passage.stretchAt(label.content().from());
        if (signed >= 0) {
            relations.giveUpFloating(signed);
        }
        relations.add(relations.start(label.cue(), label.source(), Mode.STATEMENT, 0.7), label.content());
    }
}
