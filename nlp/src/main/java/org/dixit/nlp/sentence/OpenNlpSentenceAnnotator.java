package org.dixit.nlp.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dixit.article.Article;
import org.dixit.text.Span;

/**
 * Splits sentences with OpenNLP's English sentence model, mended by rule around abbreviations and quotation marks, and
 * tokens with {@link RuleTokenizer}.
 *
 * <p>Every headline and every paragraph is split by itself, so a headline without a full stop is a sentence of its own. No
 * sentence ends after {@code Mr.} or an initial, nor inside {@code “Why?” he asked}; one ends after {@code .”} where a
 * capital or an opening mark follows. The time grows in proportion to the length of the text, whatever it holds.
 *
 * <p>Immutable and thread-safe: the model's weights are shared, everything else lives for one call.
 */
public final class OpenNlpSentenceAnnotator implements SentenceAnnotator {

    private final SentenceSplitter splitter;
    private final RuleTokenizer tokenizer;

    private OpenNlpSentenceAnnotator(SentenceSplitter splitter, RuleTokenizer tokenizer) {
        this.splitter = splitter;
        this.tokenizer = tokenizer;
    }

    /**
     * Loads the English model from the class path.
     *
     * @return a new annotator; share it, for loading takes some milliseconds
     * @throws java.io.UncheckedIOException if the model is not on the class path or cannot be read
     */
    public static OpenNlpSentenceAnnotator english() {
        return new OpenNlpSentenceAnnotator(new SentenceSplitter(BoundaryModel.english()), RuleTokenizer.english());
    }

    @Override
    public List<Sentence> annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        int block = 0;
        for (Span headline : article.headlines()) {
            addSentences(article.text(), headline, new Block(block++, true), sentences);
        }
        for (Span paragraph : article.paragraphs()) {
            addSentences(article.text(), paragraph, new Block(block++, false), sentences);
        }
        return List.copyOf(sentences);
    }

    private void addSentences(String text, Span span, Block block, List<Sentence> sentences) {
        for (Span sentence : splitter.split(text, span)) {
            List<Token> tokens = tokens(text, sentence);
            sentences.add(new Sentence(sentence, tokens, block.number(), block.headline()));
        }
    }

    private List<Token> tokens(String text, Span sentence) {
        int[] borders = tokenizer.borders(text, sentence.start(), sentence.end());
        List<Token> tokens = new ArrayList<>(borders.length / 2);
        for (int i = 0; i < borders.length; i += 2) {
            tokens.add(new Token(Span.of(borders[i], borders[i + 1]), text.substring(borders[i], borders[i + 1])));
        }
        return tokens;
    }

    private record Block(int number, boolean headline) {}
}
