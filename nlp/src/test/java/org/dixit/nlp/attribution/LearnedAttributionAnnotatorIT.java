package org.dixit.nlp.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dixit.article.Article;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.quotation.Mode;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Spans;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedAttributionAnnotatorIT {
    private static final OpenNlpSentenceAnnotator SENTENCES = OpenNlpSentenceAnnotator.english();
    private static final LearnedAttributionAnnotator ANNOTATOR = LearnedAttributionAnnotator.english();

    private static List<AttributionRelation> relations(String text) {
        Article article = Article.parse(text);
        return ANNOTATOR.annotate(article, SENTENCES.annotate(article));
    }

    @Test
    void findsSourceCueAndContentOfReportedSpeech() {
        String text = "The harbour master, Lena Vik, told reporters that the pier would stay closed.";

        assertThat(relations(text)).singleElement().satisfies(relation -> {
            assertThat(relation.type()).isEqualTo(QuotationType.INDIRECT);
            assertThat(relation.mode()).isEqualTo(Mode.STATEMENT);
            assertThat(Spans.textIn(relation.source(), text)).isEqualTo("The harbour master, Lena Vik,");
            assertThat(Spans.textIn(relation.cue(), text)).isEqualTo("told");
            assertThat(Spans.textIn(relation.content(), text)).isEqualTo("that the pier would stay closed");
            assertThat(relation.confidence()).isBetween(0.5, 1.0);
        });
    }

    @Test
    void findsAnAttributionInsideAContent() {
        String text = "Lena Vik said her deputy had told her that the pier was safe.";

        assertThat(relations(text).get(0).nested())
                .singleElement()
                .satisfies(
                        inner -> assertThat(Spans.textIn(inner.source(), text)).isEqualTo("her deputy"));
    }

    @Test
    void findsAnAttributionInsideANestedOne() {
        String text = "Lena Vik said her deputy had told her that Bruno Moe believed the pier was safe.";

        AttributionRelation deputy = relations(text).get(0).nested().get(0);

        assertThat(Spans.textIn(deputy.source(), text)).isEqualTo("her deputy");
        assertThat(deputy.nested()).singleElement().satisfies(inner -> {
            assertThat(Spans.textIn(inner.source(), text)).isEqualTo("Bruno Moe");
            assertThat(inner.mode()).isEqualTo(Mode.ATTITUDE);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\"",
                "“”“”“”",
                "'''\"\"\"",
                "said",
                ": said : “",
                "\uD800",
                "a\uDC00“\uD83D said",
                "“ ” said “ ” said",
                "— — —",
                "X:",
                "Minister:",
                "- A"
            })
    void answersAnyText(String text) {
        for (AttributionRelation relation : relations(text)) {
            assertThat(relation.content()).isNotEmpty();
        }
    }

    @Test
    void answersALineOfAMegabyte() {
        String line = "“Go,” said Vik, who told “them that ".repeat(30_000);

        assertThat(relations(line)).isNotEmpty();
    }

    @Test
    void givesTheSameToManyThreads() throws Exception {
        String text = "Vik said the pier was shut.\n\n“It was never safe,” her deputy, Ole Dahl, added.\n\n“Never.”";
        List<AttributionRelation> expected = relations(text);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        Callable<List<AttributionRelation>> task = () -> relations(text);
        List<List<AttributionRelation>> results = new ArrayList<>();
        for (Future<List<AttributionRelation>> future : pool.invokeAll(Collections.nCopies(100, task))) {
            results.add(future.get());
        }
        pool.shutdown();

        assertThat(results).containsOnly(expected);
    }

    @Test
    void marksTheSeedArticleAsItsGold() throws Exception {
        Path seeds = Path.of("..", "..", "shared", "seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds));
        String text = Files.readString(seeds.resolve("000_9bf393ece1413e67.txt"));

        List<AttributionRelation> found = relations(text);

        assertThat(found).hasSize(5);
        assertThat(found.stream().map(r -> Spans.textIn(r.source(), text)))
                .containsExactly("President Ilham Aliyev", "He", "he", "The Azerbaijani president", "Ilham Aliyev");
        assertThat(found.stream().map(r -> Spans.textIn(r.cue(), text)))
                .containsExactly("said", "stressed", "said", "reminded", "noted");
        assertThat(found.stream().map(r -> r.content().get(0).start())).containsExactly(94, 426, 601, 1289, 1393);
        assertThat(found.stream()
                        .map(r -> r.content().get(r.content().size() - 1).end()))
                .containsExactly(197, 598, 1252, 1390, 2042);
        assertThat(found.stream().map(AttributionRelation::type))
                .containsExactly(
                        QuotationType.INDIRECT,
                        QuotationType.INDIRECT,
                        QuotationType.DIRECT,
                        QuotationType.INDIRECT,
                        QuotationType.DIRECT);
    }
}
