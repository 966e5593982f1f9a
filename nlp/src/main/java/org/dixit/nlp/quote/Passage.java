package org.dixit.nlp.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/** A paragraph, or the inside of a quotation, as the rules see it: tokens, sentences, and which tokens stand in marks. */
final class Passage {

    /** Tokens from {@code from} to before {@code to}. */
    record Range(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }
    }

    private final List<Token> tokens;
    private final String[] words;
    private final int[] sentenceOf;
    private final List<Range> sentences;
    private final int[] stretchOf;
    private final List<Range> stretchRanges;
    private final List<QuotedStretch> stretches;
    private final boolean headline;

    private Passage(List<Token> tokens, List<Range> sentences, List<QuotedStretch> stretches, boolean headline) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.stretches = stretches;
        this.headline = headline;
        this.words = new String[tokens.size()];
        this.sentenceOf = new int[tokens.size()];
        this.stretchOf = new int[tokens.size()];
        this.stretchRanges = new ArrayList<>();
        index();
    }

    /** The sentences of one paragraph, with the stretches of the given depth that lie in it. */
    static Passage of(List<Sentence> paragraph, List<QuotedStretch> stretches) {
        List<Token> tokens = new ArrayList<>();
        List<Range> sentences = new ArrayList<>();
        for (Sentence sentence : paragraph) {
            int from = tokens.size();
            tokens.addAll(sentence.tokens());
            sentences.add(new Range(from, tokens.size()));
        }
        return new Passage(tokens, sentences, stretches, paragraph.get(0).headline());
    }

    /** The inside of a stretch, with the stretches one level deeper. */
    Passage inside(int stretch, List<QuotedStretch> deeper) {
        Range range = stretchRanges.get(stretch);
        int to = stretches.get(stretch).closing().isPresent() ? range.to() - 1 : range.to();
        List<Range> inner = new ArrayList<>();
        for (int s = sentenceOf[range.from()]; s <= sentenceOf[range.to() - 1]; s++) {
            Range sentence = sentences.get(s);
            Range part = new Range(Math.max(sentence.from(), range.from() + 1), Math.min(sentence.to(), to));
            if (!part.isEmpty()) {
                inner.add(new Range(part.from() - range.from() - 1, part.to() - range.from() - 1));
            }
        }
        List<Token> sub = range.from() + 1 < to ? tokens.subList(range.from() + 1, to) : List.of();
        return new Passage(sub, inner, deeper, headline);
    }

    private void index() {
        Arrays.fill(stretchOf, -1);
        for (int s = 0; s < sentences.size(); s++) {
            Arrays.fill(sentenceOf, sentences.get(s).from(), sentences.get(s).to(), s);
        }
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
        }
        int i = 0;
        for (int s = 0; s < stretches.size(); s++) {
            Span span = stretches.get(s).span();
            while (i < words.length && tokens.get(i).span().start() < span.start()) {
                i++;
            }
            int from = i;
            while (i < words.length && tokens.get(i).span().start() < span.end()) {
                stretchOf[i++] = s;
            }
            stretchRanges.add(new Range(from, i));
        }
    }

    boolean headline() {
        return headline;
    }

    List<Range> sentences() {
        return sentences;
    }

    Range sentenceAt(int token) {
        return sentences.get(sentenceOf[token]);
    }

    List<QuotedStretch> stretches() {
        return stretches;
    }

    Range stretch(int index) {
        return stretchRanges.get(index);
    }

    /** The stretch that a token stands in, its marks included; -1 where it stands in none. */
    int stretchAt(int token) {
        return stretchOf[token];
    }

    /** The token in lower case; empty outside the passage. */
    String word(int token) {
        return token >= 0 && token < words.length ? words[token] : "";
    }

    boolean isCapital(int token) {
        return Character.isUpperCase(tokens.get(token).text().codePointAt(0));
    }

    /** Whether the token is a word in capitals: WALLACE. */
    boolean isUpper(int token) {
        String word = tokens.get(token).text();
        return isCapital(token) && word.toUpperCase(Locale.ROOT).equals(word);
    }

    boolean isWord(int token) {
        return Character.isLetterOrDigit(words[token].codePointAt(0));
    }

    /** A dash of any length, or a hyphen that stands for one. */
    boolean isDash(int token) {
        return switch (word(token)) {
            case "-", "--", "---", "\u2013", "\u2014", "\u2015" -> true;
            default -> false;
        };
    }

    /** A mark that parts two stretches of a sentence. */
    boolean isBreak(int token) {
        return isDash(token)
                || switch (word(token)) {
                    case ",", ";", ":", "(", ")" -> true;
                    default -> false;
                };
    }

    /** The span of a range that is not empty. */
    Span span(Range range) {
        return Span.of(
                tokens.get(range.from()).span().start(),
                tokens.get(range.to() - 1).span().end());
    }

    /** Whether nothing that could be said follows: the end, a stop or a mark that parts. */
    boolean isClosed(int i) {
        return word(i).isEmpty() || ".,;:!?".contains(word(i)) || isBreak(i);
    }

    /** Whether a range holds a verb that makes a clause of it. */
    boolean hasFinite(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (FunctionWords.isFinite(word(i)) || word(i).equals("that")) {
                return true;
            }
        }
        return false;
    }
}
