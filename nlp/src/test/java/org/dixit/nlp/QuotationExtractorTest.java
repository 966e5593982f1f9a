package org.dixit.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dixit.article.Article;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.json.ArticleJson;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.dixit.nlp.quote.AttributionTagger;
import org.dixit.nlp.quote.RelationEvidence;
import org.dixit.nlp.quote.RelationRater;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationExtractorTest {

    private static final QuotationExtractor ENGLISH = QuotationExtractor.english();
    private static final String TEXT = """
            Ferry stops

            The ferry will stop in May, harbour master Ana Ruiz said on Monday. "The pier is rotten," she added.

            Councillor Tom Okoro asked whether a bus would run instead.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\"",
                "“”“”\"'‘«»",
                "said",
                ":",
                "—",
                "\ud83d",
                "\udc00 said \ud83d",
                "|| ||",
                "\u0000",
                "\u00a0\u200b\ufeff",
                "He said",
                "\"said\" said said",
                "“a\n“b\n“c"
            })
    void givesAResultForAnyText(String text) {
        AttributedArticle result = ENGLISH.extract(Article.parse(text));

        assertThat(ArticleJson.read(ArticleJson.compact().withEvidence().write(result)))
                .isEqualTo(result);
    }

    @Test
    void givesTheSameBytesWhateverTheNumberOfThreads() throws Exception {
        String expected = json(TEXT);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> task = () -> json(TEXT);
            for (var result : threads.invokeAll(Collections.nCopies(200, task))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void leavesOutWhatIsLessSureThanTheMinimum() {
        QuotationExtractor careful =
                QuotationExtractor.builder().minimumConfidence(0.99).build();

        assertThat(careful.extract(Article.parse(TEXT)).quotations())
                .allMatch(quotation -> quotation.confidence() >= 0.99)
                .hasSizeLessThan(
                        ENGLISH.extract(Article.parse(TEXT)).quotations().size());
    }

    @Test
    void takesTheFragmentsOfAnotherTagger() {
        QuotationExtractor silent = QuotationExtractor.builder()
                .attributionTagger((article, sentences) -> List.of())
                .build();

        assertThat(silent.extract(Article.parse("Okoro said costs rose.")).quotations())
                .isEmpty();
    }

    @Test
    void takesConfidenceAndLimitsFromTheRaterOfAnotherTagger() {
        assertThat(confidences(0.2, 0.2)).containsExactly(0.2);
        assertThat(confidences(0.2, 0.3)).isEmpty();
    }

    private static List<Double> confidences(double confidence, double least) {
        Article article = Article.parse("Okoro said costs rose.");
        return QuotationExtractor.builder()
                .attributionTagger(new RatedTagger(confidence, least))
                .build()
                .extract(article)
                .quotations()
                .stream()
                .map(Quotation::confidence)
                .toList();
    }

    /** Knows one sentence, and is always equally sure. */
    private record RatedTagger(double confidence, double limit) implements AttributionTagger, RelationRater {

        @Override
        public List<AttributionFragment> tag(Article article, List<Sentence> sentences) {
            return List.of(
                    new AttributionFragment(Role.SOURCE, CueSide.RIGHT, 0, 1, 1),
                    new AttributionFragment(Role.CUE, CueSide.HERE, 1, 2, 1),
                    new AttributionFragment(Role.CONTENT, CueSide.LEFT, 2, 4, 1));
        }

        @Override
        public Optional<RelationRater> rater() {
            return Optional.of(this);
        }

        @Override
        public double confidence(RelationEvidence evidence) {
            return evidence.source().isPresent() ? confidence : 0;
        }

        @Override
        public double least(QuotationType type) {
            return limit;
        }
    }

    @Test
    void takesTheNamesOfAnotherAnnotator() {
        Mention name = Mention.of(Span.of(0, 5), MentionKind.NAME, EntityType.ORGANIZATION);
        QuotationExtractor own = QuotationExtractor.builder()
                .nameAnnotator(sentences -> List.of(name))
                .build();
        assertThat(own.extract(Article.parse("Okoro said costs rose.")).entities())
                .anyMatch(entity -> entity.name().equals("Okoro") && entity.type() == EntityType.ORGANIZATION);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesAMinimumThatIsNoProbability(double minimum) {
        assertThatThrownBy(() -> QuotationExtractor.builder().minimumConfidence(minimum))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(minimum))
                .hasMessageContaining("from 0 to 1");
    }

    private static String json(String text) {
        return ArticleJson.compact().withEvidence().write(ENGLISH.extract(Article.parse(text)));
    }
}
