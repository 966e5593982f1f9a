package org.dixit.nlp.quote;

import java.util.Optional;
import org.dixit.nlp.quote.Passage.Range;

/** Finds sources that a colon or a dash alone joins to their words: transcripts, headlines, signatures. */
final class LabelFinder {

    /** A source with its words; the cue is the mark between them. */
    record Label(Range cue, Range source, Range content) {}

    private static final int LONGEST_HEADLINE_SOURCE = 4;
    private static final int LONGEST_SOURCE = 10;

    private final Passage passage;
    private final CueLexicon lexicon;

    LabelFinder(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
    }

    Optional<Label> label(Range sentence) {
        if (sentence.from() > 0 && passage.isDash(sentence.from())) {
            return dash(sentence.from(), sentence);
        }
        for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
            if (passage.stretchAt(i) < 0) {
                if (passage.word(i).equals(":")) {
                    return colon(i, sentence);
                }
                if (passage.isDash(i)) {
                    return dash(i, sentence);
                }
                if (lexicon.cue(passage.word(i)).isPresent()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Label> colon(int colon, Range sentence) {
        Range source = new Range(sentence.from(), colon);
        Range content = new Range(colon + 1, withoutStop(sentence.to(), colon + 1));
        int length = colon - sentence.from();
        boolean quoted = passage.stretchAt(colon + 1) >= 0
                && passage.stretch(passage.stretchAt(colon + 1)).from() == colon + 1;
        if (quoted) {
            Range words = passage.stretch(passage.stretchAt(colon + 1));
            return hasFinite(source) || length > LONGEST_SOURCE
                    ? Optional.of(new Label(new Range(colon, colon + 1), name(source), words))
                            .filter(l -> !l.source().isEmpty())
                    : Optional.of(new Label(new Range(colon, colon + 1), source, words));
        }
        boolean transcript = sentence.from() == 0 && length <= 3 && isUpperCase(source);
        boolean headline = passage.headline() && length <= LONGEST_HEADLINE_SOURCE && !hasFinite(source);
        if (!transcript && !headline) {
            return Optional.empty();
        }
        return Optional.of(new Label(new Range(colon, colon + 1), source, transcript ? wholeTurn(colon + 1) : content));
    }

    /** All that a speaker says in a paragraph of a transcript. */
    private Range wholeTurn(int from) {
        return new Range(
                from, passage.sentences().get(passage.sentences().size() - 1).to());
    }

    /** “…” - Commissioner Lee; in a headline: Cuts inevitable - minister. */
    private Optional<Label> dash(int dash, Range sentence) {
        int from = dash + 1;
        int to = withoutStop(sentence.to(), from);
        boolean brief = to > from && to - from <= LONGEST_SOURCE && passage.stretchAt(from) < 0;
        if (!brief || !passage.isWord(from) || passage.hasFinite(new Range(from, to))) {
            return Optional.empty();
        }
        int stretch = passage.stretchAt(dash - 1);
        boolean signed = stretch >= 0
                && passage.stretch(stretch).to() == dash
                && passage.sentenceAt(passage.stretch(stretch).from()).from()
                        == passage.stretch(stretch).from()
                && passage.isCapital(from);
        if (signed) {
            return Optional.of(new Label(new Range(dash, from), new Range(from, to), passage.stretch(stretch)));
        }
        boolean headline = passage.headline()
                && to - from <= LONGEST_HEADLINE_SOURCE
                && !FunctionWords.isDeterminer(passage.word(from))
                && !FunctionWords.beginsAdverbial(passage.word(from));
        return headline
                ? Optional.of(new Label(new Range(dash, from), new Range(from, to), new Range(sentence.from(), dash)))
                : Optional.empty();
    }

    private int withoutStop(int end, int least) {
        return end > least
                        && passage.stretchAt(end - 1) < 0
                        && passage.word(end - 1).equals(".")
                ? end - 1
                : end;
    }

    private boolean hasFinite(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (FunctionWords.isFinite(passage.word(i)) || passage.isBreak(i)) {
                return true;
            }
        }
        return false;
    }

    /** The name at the start of a longer sentence: Chair Noor Vas came out with a single sentence: "…" */
    private Range name(Range range) {
        int i = range.from();
        while (i < range.to() && passage.isWord(i) && passage.isCapital(i)) {
            i++;
        }
        return new Range(range.from(), i);
    }

    private boolean isUpperCase(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!passage.isUpper(i)) {
                return false;
            }
        }
        return true;
    }
}
