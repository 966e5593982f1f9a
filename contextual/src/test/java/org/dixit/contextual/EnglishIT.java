package org.dixit.contextual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import opennlp.tools.util.Span;
import org.dixit.article.Article;
import org.dixit.contextual.piece.Windows;
import org.dixit.json.ArticleJson;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Speaker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the model that comes with the module. */
class EnglishIT {

    private static final String STORY = """
            The old pier will close in May, harbour master Ana Ruiz said on Monday.

            "Nobody will lose a berth," she told reporters. Councillor Tom Okoro warned that the ferry would be late.
            """;

    private static ContextualEncoder encoder;
    private static QuotationExtractor extractor;

    @BeforeAll
    static void open() {
        encoder = ContextualEncoder.english();
        extractor = extractor(encoder);
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void findsWhoSaidWhat() {
        assertThat(extractor.extract(Article.parse(STORY)).quotations())
                .extracting(quotation -> quotation.speaker().map(Speaker::name).orElse("-") + ": " + quotation.text())
                .containsExactly(
                        "Ana Ruiz: The old pier will close in May",
                        "Ana Ruiz: \"Nobody will lose a berth,\"",
                        "Tom Okoro: that the ferry would be late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Žofie Éluard ate crêpes.",
                "\ud83d\ude00 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 danced.",
                "中国人民日报 wrote 天气很好。",
                "It cost \ud800 and \udc00 more.",
                "e\u0301 \u00a0\u200b\ufeff\u0000 here."
            })
    void keepsOffsetsBehindAnyLetters(String strange) {
        String text = strange + "\n\n" + STORY;
        AttributedArticle result = extractor.extract(Article.parse(text));
        assertThat(result.quotations())
                .filteredOn(quotation -> quotation.content().get(0).start() > strange.length())
                .extracting(quotation -> quotation.content().get(0).textIn(text))
                .containsExactly(
                        "The old pier will close in May",
                        "\"Nobody will lose a berth,\"",
                        "that the ferry would be late");
    }

    @Test
    void keepsOffsetsBehindAWordOfThousandsOfLetters() {
        String text = "The sign read " + "x".repeat(5000) + ".\n\n" + STORY;
        assertThat(extractor.extract(Article.parse(text)).quotations())
                .extracting(Quotation::text)
                .contains("The old pier will close in May", "that the ferry would be late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\"", "\ud83d", "said", "“a\n“b\n“c", "! ! ! !"})
    void givesAResultForAnyText(String text) {
        AttributedArticle result = extractor.extract(Article.parse(text));
        assertThat(ArticleJson.read(ArticleJson.compact().withEvidence().write(result)))
                .isEqualTo(result);
    }

    @Test
    void findsInNarrowWindowsWhatItFindsInOnePass() {
        ContextualOptions narrow = ContextualOptions.defaults().withWindows(new Windows(48, 12));
        try (ContextualEncoder windowed = ContextualEncoder.english(narrow)) {
            assertThat(texts(extractor(windowed), STORY)).isEqualTo(texts(extractor, STORY));
        }
    }

    @Test
    void findsInALongArticleWhatItFindsInAShortOne() {
        List<String> expected = texts(extractor, STORY);
        List<String> found = texts(extractor, (STORY + "\n").repeat(12));
        assertThat(found.subList(0, expected.size())).isEqualTo(expected);
        assertThat(found).hasSize(12 * expected.size());
    }

    @Test
    void givesTheSameBytesToAllThreads() throws Exception {
        String expected = json(extractor);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> task = () -> json(extractor);
            for (var result : threads.invokeAll(Collections.nCopies(40, task))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void givesTheSameBytesWhateverTheThreadsWithin() {
        try (ContextualEncoder two =
                ContextualEncoder.english(ContextualOptions.defaults().withThreads(2))) {
            assertThat(json(extractor(two))).isEqualTo(json(extractor));
        }
    }

    @Test
    void findsNamesBehindTheInterfaceOfOpenNlp() {
        String[] words = {"Amina", "Okoro", "flew", "from", "Lima", "to", "Geneva", "."};
        assertThat(ContextualNameFinder.of(encoder).find(words))
                .containsExactly(new Span(0, 2, "person"), new Span(4, 5, "location"), new Span(6, 7, "location"));
    }

    @Test
    void refusesToReadOnceClosed() {
        ContextualEncoder closed = ContextualEncoder.english();
        QuotationExtractor useless = extractor(closed);
        closed.close();
        closed.close();
        assertThatThrownBy(() -> useless.extract(Article.parse(STORY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    private static QuotationExtractor extractor(ContextualEncoder encoder) {
        return QuotationExtractor.builder()
                .attributionTagger(ContextualTagger.of(encoder))
                .nameAnnotator(ContextualNameAnnotator.of(encoder))
                .build();
    }

    private static List<String> texts(QuotationExtractor extractor, String text) {
        return extractor.extract(Article.parse(text)).quotations().stream()
                .map(Quotation::text)
                .toList();
    }

    private static String json(QuotationExtractor extractor) {
        return ArticleJson.compact().withEvidence().write(extractor.extract(Article.parse(STORY)));
    }
}
