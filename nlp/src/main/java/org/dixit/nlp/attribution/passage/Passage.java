package org.dixit.nlp.attribution.passage;

import java.util.List;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;

/**
 * The tokens of one paragraph and what the lexicon and the quotation marks tell about each, as arrays by token. Filled once,
 * then only read; in training the attribution buckets are replaced by those without the own article.
 */
public final class Passage {
    /** How many border cells stand in front of the first and behind the last token, so that windows need no checks. */
    public static final int PAD = 4;

    private static final int BORDER_WORD = 0x5EED;

    public final int size;
    final Token[] tokens;
    public final int[] word;
    public final int[] lemma;
    public final int[] tag;
    public final int[] shape;
    public final int[] cue;
    public final int[] origin;
    public final int[] suffix;
    /** Quotation state: 0 outside, 1 opening mark, 2 inside, 3 closing mark. */
    public final int[] state;
    /** Number of the quoted region, -1 outside. */
    public final int[] region;
    /** First token of the own sentence. */
    public final int[] sentenceStart;
    /** Token after the own sentence. */
    public final int[] sentenceEnd;

    public final int firstToken;
    public final int paragraph;
    public final boolean headline;

    private Passage(int size, int firstToken, Sentence first) {
        this.size = size;
        this.firstToken = firstToken;
        this.paragraph = first.paragraph();
        this.headline = first.headline();
        tokens = new Token[size];
        int cells = size + 2 * PAD;
        word = filled(cells, BORDER_WORD);
        lemma = filled(cells, BORDER_WORD);
        tag = filled(cells, Tag.BORDER);
        shape = filled(cells, 9);
        cue = new int[cells];
        origin = new int[cells];
        suffix = new int[cells];
        state = new int[cells];
        region = filled(cells, -1);
        sentenceStart = new int[size];
        sentenceEnd = new int[size];
    }

    /**
     * The tokens of the sentences of one paragraph.
     *
     * @param sentences the sentences, at least one
     * @param firstToken number of the first token in the article
     * @param lexicon the tables
     */
    static Passage of(List<Sentence> sentences, int firstToken, Lexicon lexicon) {
        int size = sentences.stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        Passage passage = new Passage(size, firstToken, sentences.get(0));
        int at = 0;
        for (Sentence sentence : sentences) {
            int end = at + sentence.tokens().size();
            for (int i = at; i < end; i++) {
                passage.tokens[i] = sentence.tokens().get(i - at);
                passage.sentenceStart[i] = at;
                passage.sentenceEnd[i] = end;
            }
            passage.lookUp(at, end, lexicon);
            at = end;
        }
        return passage;
    }

    private static int[] filled(int cells, int value) {
        int[] array = new int[cells];
        java.util.Arrays.fill(array, value);
        return array;
    }

    private void lookUp(int from, int to, Lexicon lexicon) {
        boolean begun = false;
        boolean shouted = isShouted(from, to);
        for (int i = from; i < to; i++) {
            String text = tokens[i].text();
            int own = shouted ? Words.quiet(Words.shape(text)) : Words.shape(text);
            shape[i + PAD] = own;
            boolean starts = !begun && own == Words.CAPITALISED;
            begun |= own != Words.MARK;
            lookUp(i + PAD, text, starts ? Words.SENTENCE_CASE : own, lexicon);
        }
    }

    /** Whether a sentence is written in capital letters. */
    private boolean isShouted(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            int own = Words.shape(tokens[i].text());
            if (own == Words.LOWER || own == Words.CAPITALISED || own == Words.MIXED) {
                return false;
            }
            words += own == Words.CAPITALS ? 1 : 0;
        }
        return words > 2;
    }

    private void lookUp(int cell, String text, int looks, Lexicon lexicon) {
        int hash = Words.hash(text);
        word[cell] = hash;
        lemma[cell] = lexicon.lemmas().get(hash, hash);
        tag[cell] = lexicon.tag(text, hash, looks);
        int attribution = lexicon.attribution(lemma[cell], tag[cell]);
        cue[cell] = attribution & 15;
        origin[cell] = (attribution >> 4) & 15;
        suffix[cell] = Words.hash(text, Math.max(0, text.length() - 3), text.length());
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    /**
     * A token.
     *
     * @param token its place in the passage
     */
    public Token token(int token) {
        return tokens[token];
    }

    /**
     * The hash of a token's lemma.
     *
     * @param token its place in the passage
     */
    public int lemma(int token) {
        return lemma[token + PAD];
    }

    /**
     * The tag of a token.
     *
     * @param token its place in the passage
     */
    public int tag(int token) {
        return tag[token + PAD];
    }

    /** The place of the first token in the article. */
    public int firstToken() {
        return firstToken;
    }

    /** Where its last token ends in the text. */
    int end() {
        return size == 0 ? 0 : tokens[size - 1].span().end();
    }

    /**
     * Replaces what the lexicon says of a token's use in attributions.
     *
     * @param token its place in the passage
     * @param cueBucket see {@link Lexicon#bucket}
     * @param sourceBucket likewise for sources
     */
    public void attribute(int token, int cueBucket, int sourceBucket) {
        cue[token + PAD] = cueBucket;
        origin[token + PAD] = sourceBucket;
    }
}
