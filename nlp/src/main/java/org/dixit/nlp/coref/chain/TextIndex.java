package org.dixit.nlp.coref.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.article.Article;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/** All tokens of an article in one row, each with its sentence. */
public final class TextIndex {

    private final Article article;
    private final List<Sentence> sentences;
    private final List<Token> tokens;
    private final int[] sentenceOf;
    private final int[] firstToken;
    private final Map<Integer, Integer> paragraphEnds = new HashMap<>();

    private TextIndex(
            Article article, List<Sentence> sentences, List<Token> tokens, int[] sentenceOf, int[] firstToken) {
        this.article = article;
        this.sentences = sentences;
        this.tokens = tokens;
        this.sentenceOf = sentenceOf;
        this.firstToken = firstToken;
        article.paragraphs().forEach(paragraph -> paragraphEnds.put(paragraph.start(), paragraph.end()));
    }

    /** The index of an article. */
    public static TextIndex of(Article article, List<Sentence> sentences) {
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
        return new TextIndex(article, sentences, tokens, sentenceOf, firstToken);
    }

    /** The text of the article. */
    public String text() {
        return article.text();
    }

    /** Whether a span lies in the line that names the author. */
    public boolean isByline(Span span) {
        return article.byline().filter(byline -> byline.contains(span)).isPresent();
    }

    /** Whether a span is all of its paragraph, a full stop aside. */
    public boolean isWholeParagraph(Span span) {
        Integer end = paragraphEnds.get(span.start());
        return end != null && span.end() <= end && end <= span.end() + 1;
    }

    /** Whether a token is the first of its paragraph. */
    public boolean opensParagraph(int token) {
        return token == 0 || paragraphOf(token - 1) != paragraphOf(token);
    }

    /** Whether a token is of the last paragraph. */
    public boolean isInLastParagraph(int token) {
        return paragraphOf(token) == paragraphOf(tokens.size() - 1);
    }

    /** Index of the first token that ends behind an offset; the number of tokens if there is none. */
    public int tokenAt(int offset) {
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

    /** Number of the paragraph of a token. */
    public int paragraphOf(int token) {
        return sentences.isEmpty() ? 0 : sentences.get(sentenceOf(token)).paragraph();
    }

    /** Whether a token is of a headline. */
    public boolean isHeadline(int token) {
        return !sentences.isEmpty() && sentences.get(sentenceOf(token)).headline();
    }

    /** How many tokens of the sentence stand in front of a token. */
    public int placeInSentence(int token) {
        return sentences.isEmpty() ? 0 : token - firstToken[sentenceOf(token)];
    }

    /** The word at an index, empty outside the article. */
    public String word(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.get(token).text();
    }

    /** The offset of a token. */
    int startOf(int token) {
        return tokens.get(token).span().start();
    }

    /** The offset behind a token. */
    int endOf(int token) {
        return tokens.get(token).span().end();
    }

    /** The tokens of a span; all of it where it holds none. */
    public List<String> words(Span span) {
        List<String> words = new ArrayList<>();
        for (int i = tokenAt(span.start());
                i < tokens.size() && tokens.get(i).span().start() < span.end();
                i++) {
            words.add(tokens.get(i).text());
        }
        return words.isEmpty() ? List.of(span.textIn(article.text())) : words;
    }
}
