package org.dixit.nlp.coref;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/** All tokens of an article in one row, each with its sentence. */
final class TextIndex {

    private final String text;
    private final List<Sentence> sentences;
    private final List<Token> tokens;
    private final int[] sentenceOf;
    private final int[] firstToken;

    private TextIndex(String text, List<Sentence> sentences, List<Token> tokens, int[] sentenceOf, int[] firstToken) {
        this.text = text;
        this.sentences = sentences;
        this.tokens = tokens;
        this.sentenceOf = sentenceOf;
        this.firstToken = firstToken;
    }

    static TextIndex of(String text, List<Sentence> sentences) {
        List<Token> tokens = new ArrayList<>();
        sentences.forEach(sentence -> tokens.addAll(sentence.tokens()));
        int[] sentenceOf = new int[tokens.size()];
        int[] firstToken = new int[sentences.size()];
        int token = 0;
        for (int s = 0; s < sentences.size(); s++) {
            firstToken[s] = token;
            for (int i = 0; i < sentences.get(s).tokens().size(); i++) {
                sentenceOf[token++] = s;
            }
        }
        return new TextIndex(text, sentences, tokens, sentenceOf, firstToken);
    }

    String text() {
        return text;
    }

    /** Index of the first token that ends behind an offset; the number of tokens if there is none. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int sentenceOf(int token) {
        return tokens.isEmpty() ? 0 : sentenceOf[Math.max(0, Math.min(token, sentenceOf.length - 1))];
    }

    int paragraphOf(int token) {
        return sentences.isEmpty() ? 0 : sentences.get(sentenceOf(token)).paragraph();
    }

    boolean isHeadline(int token) {
        return !sentences.isEmpty() && sentences.get(sentenceOf(token)).headline();
    }

    int placeInSentence(int token) {
        return sentences.isEmpty() ? 0 : token - firstToken[sentenceOf(token)];
    }

    /** The word at an index, empty outside the article. */
    String word(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.get(token).text();
    }

    /** The offset behind a token. */
    int endOf(int token) {
        return tokens.get(token).span().end();
    }

    List<String> words(Span span) {
        List<String> words = new ArrayList<>();
        for (int i = tokenAt(span.start());
                i < tokens.size() && tokens.get(i).span().start() < span.end();
                i++) {
            words.add(tokens.get(i).text());
        }
        return words.isEmpty() ? List.of(span.textIn(text)) : words;
    }
}
