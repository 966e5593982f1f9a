package org.dixit.nlp.quote;

import java.util.Optional;
import org.dixit.nlp.quote.CueLexicon.Cue;
import org.dixit.nlp.quote.CueLexicon.Use;
import org.dixit.nlp.quote.Passage.Range;
import org.dixit.quotation.Mode;

/** Rules for a tag in or behind the clause that it reports: The plan, the ministry said, is illegal. */
final class ParentheticalRules {

    private final Passage passage;
    private final CueLexicon lexicon;
    private final RelationCollector relations;
    private final SourceFinder sources;
    private final ClauseFinder clauses;

    ParentheticalRules(Passage passage, CueLexicon lexicon, RelationCollector relations) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.relations = relations;
        this.sources = new SourceFinder(passage);
        this.clauses = new ClauseFinder(passage, lexicon);
    }

    /** The plan, the ministry said, is illegal. The plan is illegal, said the ministry. */
    boolean parenthetical(Range sentence) {
        for (int i = sentence.from() + 2; i < sentence.to(); i++) {
            Optional<Cue> cue = passage.stretchAt(i) < 0 ? lexicon.cue(passage.word(i)) : Optional.empty();
            if (cue.filter(c -> c.use() == Use.SAY || c.use() == Use.THAT)
                    .filter(c -> !c.participle())
                    .isPresent()) {
                int start = clauses.segmentStart(i, sentence.from());
                if (start > sentence.from() + 1 && parenthetical(i, start, sentence)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean parenthetical(int verb, int start, Range sentence) {
        int group = sources.groupStart(verb, start);
        Range source = group > start ? sources.before(group, start) : sources.after(verb, sentence.to());
        boolean clause = group == start && passage.hasFinite(source);
        if (source.isEmpty() || clause || isRelative(start) || FunctionWords.isConjunction(passage.word(start))) {
            return false;
        }
        int end = clauses.skipTime(Math.max(verb + 1, source.to()), sentence.to());
        boolean closed = end >= sentence.to()
                || passage.isClosed(end)
                || (source.to() > verb && passage.word(end - 1).equals(","));
        if (!closed || !isOpener(start - 1)) {
            return false;
        }
        Range before = clauses.upTo(start - 1, sentence);
        if (before.isEmpty()) {
            return false;
        }
        RelationDraft draft = relations.start(new Range(group, verb + 1), source, Mode.STATEMENT, 0.8);
        relations.add(draft, before);
        Range after = clauses.rest(end, sentence);
        if (!after.isEmpty() && (passage.word(end - 1).equals(",") || passage.isBreak(end))) {
            relations.add(draft, after);
        }
        if (sentence.from() == 0 && passage.isDash(0)) {
            draft.speaksBehindDash();
        }
        return true;
    }

    /** A relative clause reports nothing about the sentence around it, and "you see" nothing at all. */
    private boolean isRelative(int start) {
        String word = passage.word(start);
        return word.startsWith("who") || word.equals("which") || word.equals("you");
    }

    private boolean isOpener(int i) {
        return passage.isDash(i)
                || passage.word(i).equals(",")
                || passage.word(i).equals("(");
    }
}
