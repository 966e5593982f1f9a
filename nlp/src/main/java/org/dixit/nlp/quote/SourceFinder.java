package org.dixit.nlp.quote;

import org.dixit.nlp.quote.Passage.Range;

/** Finds the subject of a verb of saying before it, or the name that follows an inverted one. */
final class SourceFinder {

    private static final int LONGEST = 24;

    /** How many tokens are looked at on either side of a verb; it keeps the search linear. */
    private static final int REACH = 40;

    private static final int LONGEST_GROUP = 6;
    private static final Range NONE = new Range(0, 0);

    private final Passage passage;

    SourceFinder(Passage passage) {
        this.passage = passage;
    }

    /** The first token of the verb group: "did not" of "did not say". */
    int groupStart(int verb, int least) {
        int i = verb;
        while (i > Math.max(least, verb - LONGEST_GROUP)
                && (FunctionWords.isAuxiliary(passage.word(i - 1)) || FunctionWords.isAdverb(passage.word(i - 1)))) {
            i--;
        }
        return i;
    }

    /** The subject that ends right before a verb group, at or after {@code from}; empty where none is to be seen. */
    Range before(int group, int from) {
        int least = Math.max(from, group - REACH);
        if (group <= least || passage.word(group - 1).equals("to")) {
            return NONE;
        }
        if (passage.word(group - 1).equals(",")) {
            return apposed(group, least);
        }
        int start = skipConnectives(segmentStart(group, least), group);
        if (start < group && FunctionWords.beginsAdverbial(passage.word(start))) {
            start = phraseStart(group, start);
        }
        return checked(new Range(start, group));
    }

    /** Okoro, who joined in May, said; Asked about it, Okoro, the mayor, said. */
    private Range apposed(int group, int least) {
        int start = least;
        while (start < group) {
            int first = skipConnectives(start, group);
            boolean head =
                    first < group && !passage.isBreak(first) && !FunctionWords.beginsAdverbial(passage.word(first));
            int end = segmentEnd(first, group);
            if (head && FunctionWords.isPronoun(passage.word(first))) {
                return new Range(first, first + 1); // "He blamed the company, said its poles were rotten"
            }
            if (head && end < group - 1) {
                return checked(new Range(first, group));
            }
            start = end + 1;
        }
        return NONE;
    }

    private int segmentStart(int end, int least) {
        int i = end;
        while (i > least && !passage.isBreak(i - 1) && !isAfterQuotation(i)) {
            i--;
        }
        return i;
    }

    /** Whether a quotation ends before the token, and no nickname inside a name: Luis “El Zurdo” Paredes. */
    private boolean isAfterQuotation(int i) {
        int stretch = passage.stretchAt(i - 1);
        if (stretch < 0 || passage.stretchAt(i) == stretch) {
            return false;
        }
        Range range = passage.stretch(stretch);
        boolean nickname = range.to() - range.from() <= 6
                && range.from() > 0
                && passage.isWord(range.from() - 1)
                && !passage.isBreak(range.to() - 2);
        return !nickname;
    }

    private int segmentEnd(int start, int most) {
        int i = start;
        while (i < most && !passage.isBreak(i)) {
            i++;
        }
        return i;
    }

    private int skipConnectives(int start, int end) {
        int i = start;
        while (i < end && isConnective(passage.word(i))) {
            i++;
        }
        return i;
    }

    private static boolean isConnective(String word) {
        return FunctionWords.isAdverb(word) || (FunctionWords.isConjunction(word) && !word.equals("that"));
    }

    /** The noun phrase right before the verb: "Ruiz" of "In a letter on Monday Ruiz". */
    private int phraseStart(int end, int least) {
        int i = end - 1;
        if (FunctionWords.isPronoun(passage.word(i))) {
            return i;
        }
        while (i > least + 1 && passage.isCapital(i) && passage.isCapital(i - 1)) {
            i--;
        }
        if (passage.isCapital(i)) {
            return i;
        }
        while (i > least && !FunctionWords.isDeterminer(passage.word(i)) && end - i < 5) {
            i--;
        }
        return FunctionWords.isDeterminer(passage.word(i)) ? i : end;
    }

    private Range checked(Range range) {
        if (range.isEmpty() || range.to() - range.from() > LONGEST || !passage.isWord(range.from())) {
            return NONE;
        }
        String first = passage.word(range.from());
        boolean begins = !FunctionWords.isAuxiliary(first)
                && !FunctionWords.isConjunction(first)
                && !FunctionWords.beginsAdverbial(first);
        boolean bare = range.to() - range.from() == 1 && FunctionWords.isBareDeterminer(first);
        if (bare || (!begins && !FunctionWords.isDeterminer(first))) {
            return NONE;
        }
        if (FunctionWords.isConjunction(passage.word(range.to() - 1))) {
            return leading(range); // "Lopez smiled and said"
        }
        for (int i = range.from(); i < range.to(); i++) {
            boolean clause = FunctionWords.isFinite(passage.word(i)) || FunctionWords.says(passage.word(i));
            if (clause && !passage.word(range.to() - 1).equals(",")) {
                return NONE; // a clause, not a noun phrase
            }
        }
        return range;
    }

    /** The subject with which a stretch begins: a pronoun, a name, or a noun up to the first word that looks like a verb. */
    Range leading(Range range) {
        int i = range.from();
        while (i < Math.min(range.to(), range.from() + 2) && FunctionWords.isConjunction(passage.word(i))) {
            i++;
        }
        if (i < range.to() && FunctionWords.isPronoun(passage.word(i))) {
            return new Range(i, i + 1);
        }
        boolean determined = FunctionWords.isDeterminer(passage.word(i));
        int end = determined ? i + 1 : i;
        while (end < Math.min(range.to(), i + 7)
                && passage.isWord(end)
                && passage.stretchAt(end) < 0
                && (determined ? !looksLikeVerb(end) : passage.isCapital(end))) {
            end++;
        }
        boolean found = end > i
                && end < range.to()
                && end - i <= 6
                && !FunctionWords.beginsAdverbial(passage.word(i))
                && !(determined && end == i + 1);
        return found ? new Range(i, end) : NONE;
    }

    private boolean looksLikeVerb(int i) {
        String word = passage.word(i);
        return FunctionWords.isFinite(word) || FunctionWords.says(word) || word.endsWith("ed");
    }

    /** The noun phrase after an inverted verb, with its apposition: said Ana Ruiz, a lawyer for the union. */
    Range after(int verb, int to) {
        int most = Math.min(to, verb + REACH);
        int start = verb + 1;
        if (start >= most || !beginsNounPhrase(start)) {
            return NONE;
        }
        int end = start + 1;
        while (end < most && isInside(end)) {
            end++;
        }
        int apposition = end;
        while (apposition < most && passage.word(apposition).equals(",") && isApposition(apposition + 1, most)) {
            apposition++;
            while (apposition < most
                    && !passage.isBreak(apposition)
                    && passage.stretchAt(apposition) < 0
                    && !isStop(apposition)) {
                apposition++;
            }
            end = apposition;
        }
        boolean closed = end > start + 1
                && end < most
                && apposition == end
                && passage.word(end).equals(",")
                && hasComma(start, end);
        return new Range(start, closed ? end + 1 : end);
    }

    private boolean hasVerb(int from, int most) {
        for (int i = from; i < most && !passage.isBreak(i) && passage.stretchAt(i) < 0; i++) {
            if (FunctionWords.isFinite(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasComma(int start, int end) {
        for (int i = start; i < end; i++) {
            if (passage.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsNounPhrase(int i) {
        String word = passage.word(i);
        return passage.stretchAt(i) < 0
                && passage.isWord(i)
                && !FunctionWords.isAuxiliary(word)
                && !FunctionWords.isConjunction(word)
                && (!FunctionWords.beginsAdverbial(word) || FunctionWords.isDeterminer(word));
    }

    private boolean isInside(int i) {
        if (passage.stretchAt(i) >= 0) {
            return isNickname(i);
        }
        boolean ends = FunctionWords.endsSource(passage.word(i)) && !FunctionWords.isDeterminer(passage.word(i - 1));
        return !passage.isBreak(i) && !isStop(i) && !ends;
    }

    /** Luis “El Zurdo” Paredes */
    private boolean isNickname(int i) {
        int stretch = passage.stretchAt(i);
        boolean begins = passage.stretch(stretch).to() - i <= 5 && passage.isCapital(i - 1);
        return begins || passage.stretchAt(i - 1) == stretch;
    }

    private boolean isStop(int i) {
        return ".!?".contains(passage.word(i));
    }

    private boolean isApposition(int i, int most) {
        if (i >= most || passage.stretchAt(i) >= 0) {
            return false;
        }
        String word = passage.word(i);
        if (!word.startsWith("wh") && hasVerb(i, most)) {
            return false;
        }
        boolean other = FunctionWords.endsSource(word)
                || FunctionWords.isConjunction(word)
                || FunctionWords.beginsAdverbial(word)
                || word.endsWith("ing");
        return FunctionWords.isDeterminer(word)
                || word.startsWith("who")
                || passage.isCapital(i)
                || (!other && passage.isWord(i));
    }
}
