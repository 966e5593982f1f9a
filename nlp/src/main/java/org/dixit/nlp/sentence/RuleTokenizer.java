package org.dixit.nlp.sentence;

import java.util.Objects;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * A tokenizer that scans the characters once, by rule: the conventions of the Penn Treebank and of the Universal
 * Dependencies where they agree, and words with hyphens kept whole.
 *
 * <p>{@code “We don’t know,” Mr. O’Brien’s aide said.} gives <code>“ We do n’t know , ” Mr. O’Brien ’s aide said .</code>
 * Abbreviations, numbers, times, addresses of the web and of mail, {@code @names} and {@code #tags} are one token each;
 * dashes, brackets, quotation marks and slashes between words are tokens of their own. No-break and zero-width spaces
 * separate tokens as other white space does. Every character that is not white space lies in exactly one token.
 *
 * <p>Any string gives a result, in linear time. Immutable and thread-safe, unlike OpenNLP's own {@code TokenizerME}.
 */
public final class RuleTokenizer implements Tokenizer {

    private static final RuleTokenizer INSTANCE = new RuleTokenizer();

    private RuleTokenizer() {}

    /**
     * The tokenizer for English.
     *
     * @return a shared instance
     */
    public static RuleTokenizer english() {
        return INSTANCE;
    }

    /**
     * Splits a text into tokens.
     *
     * @param text any string
     * @return the tokens in order of the text; an empty array where the text has nothing but white space
     */
    @Override
    public String[] tokenize(String text) {
        int[] borders = borders(text, 0, text.length());
        String[] tokens = new String[borders.length / 2];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = text.substring(borders[2 * i], borders[2 * i + 1]);
        }
        return tokens;
    }

    /**
     * Finds the tokens of a text.
     *
     * @param text any string
     * @return their spans in order of the text: UTF-16 offsets, half-open
     */
    @Override
    public Span[] tokenizePos(String text) {
        int[] borders = borders(text, 0, text.length());
        Span[] spans = new Span[borders.length / 2];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = new Span(borders[2 * i], borders[2 * i + 1]);
        }
        return spans;
    }

    /** Start and end of each token between two offsets, one after the other; a full stop at the end closes a sentence. */
    int[] borders(String text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        return new TokenScan(text, from, to).borders();
    }
}
