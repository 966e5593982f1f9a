package org.dixit.nlp.quote;

import java.util.Optional;
import org.dixit.nlp.quote.CueLexicon.Cue;
import org.dixit.nlp.quote.CueLexicon.Use;
import org.dixit.nlp.quote.Passage.Range;

/** Finds where a reported clause begins and ends. */
final class ClauseFinder {

    private static final Range NONE = new Range(0, 0);
    private static final int FARTHEST = 12;

    /** How many tokens are looked at for a border of a clause around a verb; it keeps the search linear. */
    private static final int REACH = 40;

    private final Passage passage;
    private final CueLexicon lexicon;

    ClauseFinder(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
    }

    /** The clause that a verb reports: from "that" or, after a verb such as "said", from its subject. */
    Range after(int verb, Cue cue, Range sentence) {
        if (cue.use() == Use.MANNER) {
            return NONE;
        }
        int start = opener(verb + 1, sentence);
        if (start < 0 && cue.use() == Use.SAY) {
            start = bareClause(verb, sentence);
        }
        return start < 0 ? NONE : rest(start, sentence);
    }

    /** The object of a verb such as "called", where words of it stand in marks: called it "a small price". */
    Range named(int verb, Range sentence) {
        Range content = rest(verb + 1, sentence);
        for (int i = content.from(); i < Math.min(content.to(), verb + FARTHEST); i++) {
            if (passage.stretchAt(i) >= 0) {
                return content;
            }
        }
        return NONE;
    }

    /** The first "that" or "whether" behind the verb, the addressee and the time of the saying left aside. */
    private int opener(int from, Range sentence) {
        for (int i = from; i < Math.min(sentence.to(), from + FARTHEST); i++) {
            String word = passage.word(i);
            if (passage.stretchAt(i) >= 0 || (passage.isBreak(i) && i > from)) {
                return -1;
            }
            boolean plain = word.equals("that") || word.equals("whether");
            if (plain ? beginsClause(i + 1, sentence) : i == from && FunctionWords.opensClause(word)) {
                return i;
            }
            if (lexicon.cue(word).filter(c -> c.use() == Use.SAY).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean beginsClause(int i, Range sentence) {
        return i < sentence.to() && !".,;:!?".contains(passage.word(i));
    }

    /** The start of a clause without "that": said the bus would come; told her it was late. */
    private int bareClause(int verb, Range sentence) {
        int i = verb + 1;
        if (FunctionWords.tells(passage.word(verb))) {
            i = FunctionWords.isAddressee(passage.word(i)) ? i + 1 : afterAddressee(i, sentence);
        }
        i = skipTime(i, sentence.to());
        if (i + 1 >= sentence.to() || (!passage.isWord(i) && passage.stretchAt(i) < 0)) {
            return -1;
        }
        String word = passage.word(i);
        boolean subject = FunctionWords.isPronoun(word) || FunctionWords.isDeterminer(word) || passage.isCapital(i);
        boolean function = FunctionWords.beginsAdverbial(word)
                || FunctionWords.isConjunction(word)
                || FunctionWords.isAuxiliary(word);
        if (!subject && (function || !hasFinite(i + 1, sentence))) {
            return -1;
        }
        return subject || FunctionWords.saysBare(passage.word(verb)) ? clauseWithVerb(i, verb, sentence) : -1;
    }

    /** The second noun phrase behind "told": told the council the wells were salty. */
    private int afterAddressee(int from, Range sentence) {
        for (int i = from + 1; i < Math.min(sentence.to(), from + 6); i++) {
            if (passage.stretchAt(i) >= 0 || passage.isBreak(i)) {
                return sentence.to();
            }
            if (FunctionWords.isPronoun(passage.word(i)) || FunctionWords.isDeterminer(passage.word(i))) {
                return i;
            }
        }
        return sentence.to();
    }

    /** Attitudes take objects too (he knew the man); a clause needs a verb. */
    private int clauseWithVerb(int start, int verb, Range sentence) {
        if (FunctionWords.saysBare(passage.word(verb))) {
            return start;
        }
        return hasFinite(start + 1, sentence) ? start : -1;
    }

    /** After "on Monday", "Tuesday", "in a statement". */
    int skipTime(int from, int to) {
        int i = from;
        if (i < to && FunctionWords.beginsTime(passage.word(i)) && passage.stretchAt(i) < 0) {
            int j = i + 1;
            while (j < Math.min(to, i + 7)
                    && passage.stretchAt(j) < 0
                    && !isClauseStart(j, i)
                    && !passage.isBreak(j)
                    && !isStop(j)) {
                j++;
            }
            return j;
        }
        return i < to && FunctionWords.isDay(passage.word(i)) ? i + 1 : i;
    }

    private boolean hasFinite(int from, Range sentence) {
        for (int i = from; i < Math.min(sentence.to(), from + FARTHEST); i++) {
            if (FunctionWords.isFinite(passage.word(i)) || passage.word(i).endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    private boolean isClauseStart(int i, int phrase) {
        return i > phrase + 1
                && (FunctionWords.isPronoun(passage.word(i)) || FunctionWords.isDeterminer(passage.word(i)));
    }

    /** What is left of a sentence from an index on: without the last stop, and up to another tag or verb of saying. */
    Range rest(int from, Range sentence) {
        int start = from;
        while (start < sentence.to() && passage.stretchAt(start) < 0 && passage.isBreak(start)) {
            start++;
        }
        int end = start;
        while (end < sentence.to() && !endsClause(end, start, sentence)) {
            end = passage.stretchAt(end) >= 0
                    ? passage.stretch(passage.stretchAt(end)).to()
                    : end + 1;
        }
        return trimmed(new Range(start, Math.max(start, end)));
    }

    /** The words of a sentence before an index, without the comma there. */
    Range upTo(int end, Range sentence) {
        return trimmed(new Range(sentence.from(), end));
    }

    private Range trimmed(Range range) {
        int to = range.to();
        while (to > range.from() && passage.stretchAt(to - 1) < 0 && (passage.isBreak(to - 1) || isStop(to - 1))) {
            to--;
        }
        return new Range(range.from(), to);
    }

    private boolean endsClause(int i, int start, Range sentence) {
        if (i == start || passage.stretchAt(i) >= 0) {
            return false;
        }
        String word = passage.word(i);
        if (word.equals(";")) {
            return true;
        }
        boolean comma = passage.isBreak(i);
        int next = comma ? i + 1 : i;
        if (comma
                && (passage.word(next).equals("according") || passage.word(next).equals("while"))) {
            return true;
        }
        Optional<Cue> cue = lexicon.cue(passage.word(next));
        if (comma && cue.filter(Cue::participle).isPresent()) {
            return true;
        }
        if (comma && cue.isPresent() && opener(next + 1, sentence) >= 0) {
            return true;
        }
        boolean and = (passage.word(next).equals("and") || passage.word(next).equals("but"));
        boolean verb = and
                && lexicon.cue(passage.word(next + 1))
                        .filter(c -> !c.participle())
                        .isPresent();
        return verb && next + 2 < sentence.to() && (opener(next + 2, sentence) >= 0 || isQuoteSoon(next + 2, sentence));
    }

    private boolean isQuoteSoon(int i, Range sentence) {
        for (int j = i; j < Math.min(sentence.to(), i + 5); j++) {
            if (passage.stretchAt(j) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The stretch that a verb leads to directly: said “…”, said: “…”, told reporters, “…”; -1 where there is none. */
    int leadsTo(int verb, Range sentence) {
        int i = verb + 1;
        while (i < Math.min(sentence.to(), verb + FARTHEST) && passage.stretchAt(i) < 0) {
            boolean other = FunctionWords.isFinite(passage.word(i))
                    || lexicon.cue(passage.word(i)).isPresent()
                    || FunctionWords.opensClause(passage.word(i));
            if (other) {
                return -1;
            }
            i++;
        }
        if (i >= sentence.to()
                || passage.stretchAt(i) < 0
                || passage.stretch(passage.stretchAt(i)).from() != i) {
            return -1;
        }
        boolean direct = i == verb + 1
                || passage.word(i - 1).equals(",")
                || passage.word(i - 1).equals(":");
        return direct
                        && lexicon.cue(passage.word(verb))
                                .filter(c -> c.use() != Use.CALL)
                                .isPresent()
                ? passage.stretchAt(i)
                : -1;
    }

    /** Whether nothing but commas and "and" stands between two stretches of a sentence. */
    boolean areListed(int stretch, int next) {
        int from = passage.stretch(stretch).to();
        int to = passage.stretch(next).from();
        if (to - from > 3
                || passage.sentenceAt(from - 1).from() != passage.sentenceAt(to).from()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!passage.isBreak(i) && !passage.word(i).equals("and")) {
                return false;
            }
        }
        return true;
    }

    /** The phrase that names a source, with its apposition, up to a comma that ends it: according to … */
    Range phraseAfter(int from, int to) {
        boolean adverbial =
                FunctionWords.beginsAdverbial(passage.word(from)) && !FunctionWords.isDeterminer(passage.word(from));
        if (from >= to || adverbial || !passage.isWord(from)) {
            return NONE;
        }
        int i = from;
        while (i < Math.min(to, from + REACH) && !passage.isBreak(i) && !isStop(i)) {
            i++;
        }
        return new Range(from, i);
    }

    /** The index after "according to", "in the words of" or "per" where one of them vouches for a clause; else the index. */
    int vouching(int i, Range sentence) {
        boolean first = i == sentence.from();
        boolean free = first || passage.isBreak(i - 1) || passage.stretchAt(i - 1) >= 0;
        int after = i;
        if (passage.word(i).equals("according") && passage.word(i + 1).equals("to")) {
            after = i + 2;
            free |= FunctionWords.isDeterminer(passage.word(after))
                    || (after < sentence.to() && passage.isCapital(after));
        } else if (passage.word(i).equals("in")
                && passage.word(i + 1).equals("the")
                && passage.word(i + 2).equals("words")
                && passage.word(i + 3).equals("of")) {
            after = i + 4;
        } else if (first && passage.word(i).equals("per") && FunctionWords.isDeterminer(passage.word(i + 1))) {
            after = i + 1;
        }
        return free ? after : i;
    }

    /** The name or noun that ends before a colon in a short sentence without a verb: And from the chair, Ana Ruiz: */
    Range phraseBefore(int colon, Range sentence) {
        if (colon - sentence.from() > FARTHEST || hasFinite(sentence.from(), new Range(sentence.from(), colon))) {
            return NONE;
        }
        int start = segmentStart(colon, sentence.from());
        while (start < colon
                && (FunctionWords.isConjunction(passage.word(start))
                        || passage.word(start).equals("from"))) {
            start++;
        }
        return phraseAfter(start, colon);
    }

    int segmentStart(int end, int least) {
        int i = end;
        while (i > Math.max(least, end - REACH) && !passage.isBreak(i - 1) && passage.stretchAt(i - 1) < 0) {
            i--;
        }
        return i;
    }

    private boolean isStop(int i) {
        return ".!?".contains(passage.word(i));
    }
}
