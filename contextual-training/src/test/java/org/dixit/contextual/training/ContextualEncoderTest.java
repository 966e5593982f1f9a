package org.dixit.contextual.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dixit.article.Article;
import org.dixit.contextual.ContextualEncoder;
import org.dixit.contextual.ContextualNameAnnotator;
import org.dixit.contextual.ContextualNameFinder;
import org.dixit.contextual.ContextualOptions;
import org.dixit.contextual.ContextualTagger;
import org.dixit.contextual.piece.Windows;
import org.dixit.entity.Mention;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextualEncoderTest {

    private static final OpenNlpSentenceAnnotator SENTENCES = OpenNlpSentenceAnnotator.english();
    private static final String STORY =
            "\u201cWe will build a bridge,\u201d the mayor said.\nThe river, in Tarn, will said.\nA mayor of bridges said we.\n";

    private static ContextualEncoder encoder;

    @BeforeAll
    static void open() {
        encoder = TinyModel.encoder(127, ContextualOptions.defaults());
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void keepsFragmentsInOrderAndWithinTheirParagraphs() {
        List<Sentence> sentences = SENTENCES.annotate(Article.parse(STORY));
        List<AttributionFragment> fragments = tag(encoder, STORY);
        assertThat(fragments).isNotEmpty();
        int end = 0;
        for (AttributionFragment fragment : fragments) {
            assertThat(fragment.from()).isGreaterThanOrEqualTo(end);
            assertThat(paragraph(sentences, fragment.from())).isEqualTo(paragraph(sentences, fragment.to() - 1));
            assertThat(fragment.certainty()).isBetween(0.0, 1.0);
            end = fragment.to();
        }
    }

    @Test
    void findsNamesWithOffsetsIntoTheText() {
        List<Mention> names = ContextualNameAnnotator.of(encoder).annotate(SENTENCES.annotate(Article.parse(STORY)));
        assertThat(names).isNotEmpty().allSatisfy(name -> {
            assertThat(name.span().textIn(STORY)).doesNotContain("\n");
            assertThat(name.span().textIn(STORY))
                    .isEqualTo(name.span().textIn(STORY).strip());
        });
    }

    @Test
    void findsTheSameNamesInOneSentenceAloneAndAsAnArticle() {
        String text = "The mayor of Tarn said a river will build bridges.";
        Sentence sentence = SENTENCES.annotate(Article.parse(text)).get(0);
        String[] words = sentence.tokens().stream().map(token -> token.text()).toArray(String[]::new);
        List<Mention> names = ContextualNameAnnotator.of(encoder).annotate(List.of(sentence));
        assertThat(ContextualNameFinder.of(encoder).find(words))
                .extracting(
                        span -> sentence.tokens().get(span.getStart()).span().start())
                .containsExactlyElementsOf(
                        names.stream().map(name -> name.span().start()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\ud800",
                "\udc00 said \ud83d",
                "\u201c\u4e2d\u56fd\u201d said \ud83d\ude00 Jos\u00e9.",
                "\"\"\"\"\"\"",
                "a\n\nb\n\u201c"
            })
    void readsAnyText(String text) {
        int tokens = SENTENCES.annotate(Article.parse(text)).stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        assertThat(tag(encoder, text))
                .allSatisfy(fragment -> assertThat(fragment.to()).isLessThanOrEqualTo(tokens));
    }

    @Test
    void readsVeryLongWordsAndRows() {
        assertThat(tag(encoder, "We said " + "x".repeat(5000) + " and " + "! ".repeat(3000)))
                .isNotNull();
    }

    @Test
    void readsInWindowsWhatItReadsAtOnce() {
        ContextualOptions narrow = ContextualOptions.defaults().withWindows(new Windows(64, 16));
        try (ContextualEncoder windowed = TinyModel.encoder(127, narrow)) {
            assertThat(tag(windowed, STORY)).isEqualTo(tag(encoder, STORY));
            assertThat(tag(windowed, STORY.repeat(40))).hasSizeGreaterThan(40);
        }
    }

    @Test
    void readsAWindowTheSameWhateverStandsInTheOthers() {
        String start = STORY.repeat(20);
        List<AttributionFragment> alone = tag(encoder, start);
        List<AttributionFragment> longer = tag(encoder, start + STORY.repeat(20));
        assertThat(longer.subList(0, 20)).isEqualTo(alone.subList(0, 20));
    }

    @Test
    void givesTheSameToAllThreads() throws Exception {
        List<AttributionFragment> expected = tag(encoder, STORY);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<AttributionFragment>>> results = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String text = i % 2 == 0 ? STORY : "The river. " + STORY;
                results.add(threads.submit(() -> tag(encoder, text)));
            }
            for (int i = 0; i < results.size(); i += 2) {
                assertThat(results.get(i).get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void givesTheSameWhateverTheNumberOfThreadsWithin() {
        try (ContextualEncoder two =
                TinyModel.encoder(127, ContextualOptions.defaults().withThreads(2))) {
            assertThat(tag(two, STORY)).isEqualTo(tag(encoder, STORY));
        }
    }

    @Test
    void refusesToReadOnceClosed() {
        ContextualEncoder closed = TinyModel.encoder(0, ContextualOptions.defaults());
        closed.close();
        closed.close();
        assertThatThrownBy(() -> tag(closed, STORY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> ContextualEncoder.read(
                        bytes("no model"), bytes(String.join("\n", TinyModel.PIECES)), ContextualOptions.defaults()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a model");
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int paragraph(List<Sentence> sentences, int token) {
        int end = 0;
        for (Sentence sentence : sentences) {
            end += sentence.tokens().size();
            if (token < end) {
                return sentence.paragraph();
            }
        }
        throw new AssertionError("no token " + token);
    }

    private static List<AttributionFragment> tag(ContextualEncoder encoder, String text) {
        Article article = Article.parse(text);
        return ContextualTagger.of(encoder).tag(article, SENTENCES.annotate(article));
    }
}
