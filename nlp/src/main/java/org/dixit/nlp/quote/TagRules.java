package org.dixit.nlp.quote;

import java.util.Optional;
import org.dixit.nlp.quote.CueLexicon.Cue;
import org.dixit.nlp.quote.CueLexicon.Use;
import org.dixit.nlp.quote.Passage.Range;
import org.dixit.quotation.Mode;

/** Rules for quotations with a tag beside them, and for those that stand alone: “…,” said Ana Ruiz; "…," she told reporters. */
final class TagRules {

    private static final int LONGEST_LEAD = 30;

    private final Passage passage;
    private final CueLexicon lexicon;
    private final RelationCollector relations;
    private final SourceFinder sources;

    TagRules(Passage passage, CueLexicon lexicon, RelationCollector relations) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.relations = relations;
        this.sources = new SourceFinder(passage);
    }

    /** Finds the tags of a sentence. Whether there is one. */
    boolean tags(int index, Range sentence) {
        boolean found = false;
        int least = sentence.from();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (passage.stretchAt(i) < 0 && passage.isWord(i)) {
                int end = tag(i, least, index);
                if (end > i) {
                    found = true;
                    least = end;
                    i = end - 1;
                }
            }
        }
        return found;
    }

    /** The end of the tag whose verb stands at {@code verb}, or {@code verb} where there is none. */
    private int tag(int verb, int least, int index) {
        Range sentence = passage.sentences().get(index);
        Optional<Cue> cue = lexicon.cue(passage.word(verb));
        boolean unknown = cue.isEmpty() && passage.word(verb).endsWith("ed");
        if ((cue.isEmpty() && !unknown)
                || cue.filter(c -> c.participle() || c.use() == Use.CALL).isPresent()) {
            return verb;
        }
        int stretch = taggedBefore(verb, least);
        if (stretch < 0 || relations.isOwned(stretch)) {
            return verb;
        }
        int start = passage.stretch(stretch).to();
        while (start < verb && passage.isBreak(start)) {
            start++;
        }
        int group = sources.groupStart(verb, start);
        Range source = group > start ? sources.before(group, start) : sources.after(verb, sentence.to());
        boolean plausible = !unknown
                || (group > start
                        ? passage.isClosed(verb + 1)
                        : passage.isWord(verb + 1) && passage.isCapital(verb + 1));
        if (source.isEmpty()
                || !plausible
                || (unknown && passage.word(source.from()).startsWith("wh"))) {
            return verb;
        }
        Range verbs = new Range(group, verb + 1);
        RelationDraft draft =
                relations.start(verbs, source, cue.map(Cue::mode).orElse(Mode.STATEMENT), unknown ? 0.7 : 0.95);
        relations.add(draft, contentBefore(stretch, sentence));
        relations.noteTagged(draft, index);
        int end = Math.max(verb + 1, source.to());
        joinAfter(draft, end, sentence);
        return end;
    }

    /** The stretch that a tag would follow: it ends like speech, with a comma, a dash, a question or an exclamation. */
    private int taggedBefore(int verb, int least) {
        for (int i = verb - 1; i >= Math.max(least, verb - 25); i--) {
            int stretch = passage.stretchAt(i);
            if (stretch >= 0) {
                if (endsLikeSpeech(stretch)) {
                    return stretch;
                }
                i = passage.stretch(stretch).from();
            } else if (lexicon.cue(passage.word(i))
                    .filter(c -> c.use() == Use.SAY)
                    .isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean endsLikeSpeech(int stretch) {
        Range range = passage.stretch(stretch);
        boolean closed = passage.stretches().get(stretch).closing().isPresent();
        int last = closed ? range.to() - 2 : range.to() - 1;
        while (last > range.from() && Glyph.of(passage.word(last)).isPresent()) {
            last--; // "I told him, 'Go,'" she said.
        }
        String word = last > range.from() ? passage.word(last) : "";
        String next = passage.word(range.to());
        return (!word.isEmpty() && ",!?\u2026.....".contains(word.substring(0, 1)))
                || (last > range.from() && passage.isBreak(last))
                || next.equals(",")
                || (passage.isBreak(range.to()) && !next.equals(":") && !next.equals(")"))
                || passage.stretches().get(stretch).marks() == QuotationMarks.CORNERS;
    }

    /** The quotation before a tag, with the words of its sentence that lead to it: The plan was "dead," Laine said. */
    private Range contentBefore(int stretch, Range sentence) {
        Range range = passage.stretch(stretch);
        int from = range.from();
        if (from > sentence.from() && from - sentence.from() <= LONGEST_LEAD) {
            boolean free = true;
            for (int i = sentence.from(); i < from; i++) {
                free &= lexicon.cue(passage.word(i)).isEmpty() && !passage.isBreak(i) && passage.stretchAt(i) < 0;
            }
            from = free ? sentence.from() : from;
        }
        return new Range(from, range.to());
    }

    /** “…,” she said, “…”: what follows the tag in its sentence belongs to the same quotation. */
    private void joinAfter(RelationDraft draft, int tagEnd, Range sentence) {
        for (int i = tagEnd; i < sentence.to(); i++) {
            int stretch = passage.stretchAt(i);
            if (stretch >= 0) {
                int from = passage.stretch(stretch).from();
                if (!passage.isBreak(from - 1)
                        || relations.isOwned(stretch)
                        || hasTag(passage.stretch(stretch).to(), sentence)) {
                    return;
                }
                relations.addStretch(draft, stretch);
                i = passage.stretch(stretch).to() - 1;
            } else if (lexicon.cue(passage.word(i)).isPresent()
                    || passage.word(i).equals(";")) {
                return;
            }
        }
    }

    private boolean hasTag(int from, Range sentence) {
        for (int i = from; i < sentence.to(); i++) {
            if (passage.stretchAt(i) >= 0) {
                return false;
            }
            if (FunctionWords.says(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** “It leaks,” Ruiz said. “Nobody listened.”: the second belongs to the first; without a tag it floats. */
    void joinLoneStretches(int index) {
        Range sentence = passage.sentences().get(index);
        int stretch = passage.stretchAt(sentence.from());
        if (stretch < 0 || relations.isOwned(stretch) || !isAlone(stretch)) {
            return;
        }
        RelationDraft draft = relations
                .taggedBefore(index)
                .orElseGet(() ->
                        relations.start(RelationCollector.NO_RANGE, RelationCollector.NO_RANGE, Mode.STATEMENT, 0.6));
        relations.addStretch(draft, stretch);
    }

    /** "Stop"—and then he left. “One rule”—she lifted a finger—“no goats.” */
    boolean quotedBeforeDash(Range sentence) {
        int stretch = passage.stretchAt(sentence.from());
        if (stretch < 0 || relations.isOwned(stretch)) {
            return false;
        }
        Range range = passage.stretch(stretch);
        if (range.from() != sentence.from() || !passage.isDash(range.to())) {
            return false;
        }
        RelationDraft draft =
                relations.start(RelationCollector.NO_RANGE, RelationCollector.NO_RANGE, Mode.STATEMENT, 0.5);
        relations.add(draft, range);
        joinAfter(draft, range.to(), sentence);
        return true;
    }

    private boolean isAlone(int stretch) {
        Range range = passage.stretch(stretch);
        if (passage.sentenceAt(range.from()).from() != range.from()) {
            return false;
        }
        int end = range.to();
        while (end < passage.sentenceAt(range.to() - 1).to() && ".!?".contains(passage.word(end))) {
            end++;
        }
        return end == passage.sentenceAt(range.to() - 1).to();
    }
}
