package org.dixit.nlp.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.attribution.label.TwoPassTagger;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class QuotedShareTest {
    private static final String TEXT = "“The well is dry,” she said, and called the mayor “a sieve” of secrets.";

    private static QuotationType typeOf(String... pieces) {
        Article article = Article.parse(TEXT);
        List<Span> spans = java.util.Arrays.stream(pieces)
                .map(piece -> Span.of(TEXT.indexOf(piece), TEXT.indexOf(piece) + piece.length()))
                .toList();
        return QuotedShare.typeOf(
                TEXT,
                spans,
                TwoPassTagger.outer(article, OpenNlpSentenceAnnotator.english().annotate(article)));
    }

    @Test
    void callsContentInsideMarksDirect() {
        assertThat(typeOf("“The well is dry,”")).isEqualTo(QuotationType.DIRECT);
        assertThat(typeOf("“The well is dry,”", "“a sieve”")).isEqualTo(QuotationType.DIRECT);
    }

    @Test
    void callsContentPartlyInsideMarksMixed() {
        assertThat(typeOf("the mayor “a sieve” of secrets")).isEqualTo(QuotationType.MIXED);
    }

    @Test
    void callsContentOutsideMarksIndirect() {
        assertThat(typeOf("the mayor")).isEqualTo(QuotationType.INDIRECT);
    }
}
