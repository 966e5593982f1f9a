package org.dixit.nlp.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dixit.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNlpSentenceAnnotatorTest {

    private static final OpenNlpSentenceAnnotator ANNOTATOR = OpenNlpSentenceAnnotator.english();

    private static List<String> sentences(String text) {
        Article article = Article.parse(text);
        return ANNOTATOR.annotate(article).stream()
                .map(sentence -> article.textOf(sentence.span()))
                .toList();
    }

    @Test
    void splitsAtFullStops() {
        assertThat(sentences("Rents fell in May. They may rise again. Nobody knows."))
                .containsExactly("Rents fell in May.", "They may rise again.", "Nobody knows.");
    }

    @Test
    void makesAHeadlineASentenceOfItsOwn() {
        Article article =
                Article.parse("Mayor calls for calm || Bridge to stay shut\n\nThe bridge is shut. It leaks.\n");
        List<Sentence> sentences = ANNOTATOR.annotate(article);
        assertThat(sentences)
                .extracting(s -> article.textOf(s.span()))
                .containsExactly("Mayor calls for calm", "Bridge to stay shut", "The bridge is shut.", "It leaks.");
        assertThat(sentences).extracting(Sentence::headline).containsExactly(true, true, false, false);
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 2);
    }

    @Test
    void neverJoinsParagraphs() {
        assertThat(sentences("One line without a stop\nand another one\n")).hasSize(2);
    }

    @Test
    void doesNotBreakAfterTitlesAndInitials() {
        String text =
                "Sen. J. K. Okoro met Gov. Dana Lee and Mr. Ruiz of Acme Inc. in New York on Jan. 5 at St. Paul’s.";
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void breaksAfterAnAbbreviationBeforeAClearBeginning() {
        assertThat(
                        sentences(
                                "She moved to the U.S. The firm, Acme Inc., paid. He left at 5 p.m. He slept. He sold Acme Inc. “We are sad,” he said."))
                .containsExactly(
                        "She moved to the U.S.",
                        "The firm, Acme Inc., paid.",
                        "He left at 5 p.m.",
                        "He slept.",
                        "He sold Acme Inc.",
                        "“We are sad,” he said.");
    }

    @Test
    void doesNotBreakBetweenAQuestionAndItsTag() {
        assertThat(sentences("“Why now?” he asked. \"Get out!\" she cried. “Who knows?” the mayor said."))
                .containsExactly("“Why now?” he asked.", "\"Get out!\" she cried.", "“Who knows?” the mayor said.");
    }

    @Test
    void doesNotBreakBeforeATagThatBeginsWithAName() {
        assertThat(sentences(
                        "\"Really?\" Ruiz asked. “Never!” Mr. Dana Lee said on Monday. “Who?” Okoro asked reporters."))
                .containsExactly(
                        "\"Really?\" Ruiz asked.",
                        "“Never!” Mr. Dana Lee said on Monday.",
                        "“Who?” Okoro asked reporters.");
    }

    @Test
    void breaksBeforeANameWhoseVerbHasContentOfItsOwn() {
        assertThat(sentences("“Really?” Ruiz said she was tired."))
                .containsExactly("“Really?”", "Ruiz said she was tired.");
    }

    @Test
    void breaksAfterAStopInsideClosingMarks() {
        assertThat(
                        sentences(
                                "“We won.” The crowd sang. \"It leaks.\" \"Nobody listened.\" 'So be it.' Lee left. ''Fine.'' He sat."))
                .containsExactly(
                        "“We won.”",
                        "The crowd sang.",
                        "\"It leaks.\"",
                        "\"Nobody listened.\"",
                        "'So be it.'",
                        "Lee left.",
                        "''Fine.''",
                        "He sat.");
    }

    @Test
    void neverLeavesAClosingMarkAlone() {
        assertThat(sentences("He left. ” She stayed. »")).containsExactly("He left. ”", "She stayed. »");
        assertThat(sentences("« Oui. » Il partit.")).containsExactly("« Oui. »", "Il partit.");
    }

    @Test
    void doesNotBreakAfterAnEllipsisBeforeASmallLetter() {
        assertThat(sentences("We are... well… not sure. Wait… Nobody knows."))
                .containsExactly("We are... well… not sure.", "Wait…", "Nobody knows.");
    }

    @Test
    void keepsEnumeratorsWithTheirItems() {
        assertThat(sentences("1. Rents fell. 2. Wages rose.")).containsExactly("1. Rents fell.", "2. Wages rose.");
        assertThat(sentences("Q. Why did you go?")).containsExactly("Q. Why did you go?");
    }

    @Test
    void splitsWireTextInSmallLetters() {
        assertThat(sentences("the bridge is shut. nobody knows why. it leaks"))
                .containsExactly("the bridge is shut.", "nobody knows why.", "it leaks");
    }

    @Test
    void survivesMojibake() {
        assertThat(sentences("â€œWe won,â€\u009D Ruiz said. PeÃ±a left.")).hasSize(2);
    }

    @Test
    void givesTokensThatLieInTheText() {
        Article article = Article.parse("“It isn’t,” Okoro said.\u00A0Then she left.");
        for (Sentence sentence : ANNOTATOR.annotate(article)) {
            assertThat(sentence.tokens()).isNotEmpty();
            assertThat(sentence.tokens()).allSatisfy(token -> {
                assertThat(token.text()).isEqualTo(article.textOf(token.span()));
                assertThat(sentence.span().contains(token.span())).isTrue();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00A0", "\uFEFF"})
    void findsNoSentenceInWhiteSpace(String text) {
        assertThat(sentences(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ". ", "?\" ", "a.", "” ", "A. ", "\" ", "x ", "!", "…", "\uD800 "})
    void growsLinearlyWithHostileText(String unit) {
        String text = unit.repeat(200_000);
        List<Sentence> sentences = ANNOTATOR.annotate(Article.parse(text));
        assertThat(sentences.stream()
                        .flatMap(s -> s.tokens().stream())
                        .mapToInt(t -> t.text().length())
                        .sum())
                .isEqualTo(text.replace(" ", "").length());
    }

    @Test
    void givesTheSameResultFromManyThreads() {
        String text = "Gov. Lee said so. “Why?” he asked. \"It leaks.\" No. 5 is alive. Acme Inc. The end.";
        List<String> expected = sentences(text);
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> sentences(text))
                        .distinct()
                        .toList())
                .containsExactly(expected);
    }
}
