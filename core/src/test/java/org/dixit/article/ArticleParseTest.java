package org.dixit.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParseTest {

    private static final String BODY = "The ferry to Arica was late again on Monday, the port said.";

    @Test
    void takesTheFirstLineBeforeABlankLineForTheHeadline() {
        Article article = Article.parse("Ferry late again\n\n" + BODY + "\n\nNobody was told.");

        assertThat(headlines(article)).containsExactly("Ferry late again");
        assertThat(paragraphs(article)).containsExactly(BODY, "Nobody was told.");
    }

    @Test
    void splitsTheHeadlineAtBars() {
        Article article = Article.parse("Ferry late again || Port blames tide ||no word to passengers\n\n" + BODY);

        assertThat(headlines(article)).containsExactly("Ferry late again", "Port blames tide", "no word to passengers");
        assertThat(paragraphs(article)).containsExactly(BODY);
    }

    @Test
    void takesBarsForASignOfAHeadlineWithoutABlankLine() {
        Article article = Article.parse("Ferry late || Port blames tide\n" + BODY);

        assertThat(headlines(article)).containsExactly("Ferry late", "Port blames tide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who pays for the ferry?",
                "Stop that ferry!",
                "Ferry line sold to Acme Inc.",
                "Ferry sinks off N.Y.",
                "“Never again,” says ferry captain",
                "Ferry line: “We are sorry”",
                "Mayor Wants Answers After Ferry Runs Late.",
                "Captain of ferry blames tide and port.",
                "Ferry late again …",
                "FERRY LATE AGAIN",
                "渡轮再次晚点"
            })
    void findsHeadlinesOfManyForms(String headline) {
        Article article = Article.parse(headline + "\n\n" + BODY);

        assertThat(headlines(article)).containsExactly(headline);
        assertThat(paragraphs(article)).containsExactly(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry was late on Monday.",
                "“The tide was against us.”",
                "\"It leaks,\" says Ana Ruiz.",
                "Ana Ruiz resigned from the board of the ferry line.",
                "She told the board:",
                "When the ferry came at last, at noon,",
                "渡轮又晚点了。"
            })
    void takesALineThatEndsAsRunningTextDoesForAParagraph(String line) {
        Article article = Article.parse(line + "\n\n" + BODY);

        assertThat(article.headlines()).isEmpty();
        assertThat(paragraphs(article)).containsExactly(line, BODY);
    }

    @Test
    void takesALongFirstLineForAParagraph() {
        String line = "and so the ferry went on ".repeat(10).strip();

        assertThat(Article.parse(line + "\n\n" + BODY).headlines()).isEmpty();
    }

    @Test
    void findsNoHeadlineWithoutABlankLineBelow() {
        Article article = Article.parse("Ferry late again\n" + BODY + "\nNobody was told.\nPassengers waited.");

        assertThat(article.headlines()).isEmpty();
        assertThat(article.paragraphs()).hasSize(4);
    }

    @Test
    void takesLinesAboveTheFirstBlankLineForHeadlineAndSubheadline() {
        Article article = Article.parse("Ferry late again;\nPort blames tide and says it will pay.\n\n" + BODY);

        assertThat(headlines(article)).containsExactly("Ferry late again;", "Port blames tide and says it will pay.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferry late again", "\nFerry late again\n\n", "Ferry late again || Port blames tide"})
    void takesASingleLineForAParagraph(String text) {
        Article article = Article.parse(text);

        assertThat(article.headlines()).isEmpty();
        assertThat(paragraphs(article)).containsExactly(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\u00A0\n\uFEFF\t", "\u2028\u2029\u0085"})
    void findsNothingInWhiteSpace(String text) {
        Article article = Article.parse(text);

        assertThat(article.blocks()).isEmpty();
        assertThat(article.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\u000B", "\f"})
    void knowsEveryLineBreak(String lineBreak) {
        String text = "Ferry late" + lineBreak + lineBreak + BODY + lineBreak + "Nobody was told." + lineBreak;

        Article article = Article.parse(text);

        assertThat(headlines(article)).containsExactly("Ferry late");
        assertThat(paragraphs(article)).containsExactly(BODY, "Nobody was told.");
    }

    @Test
    void trimsByteOrderMarksAndNoBreakSpaces() {
        Article article = Article.parse("\uFEFFFerry late\u00A0\n\u00A0\n\u00A0" + BODY + "\u200B\n");

        assertThat(article.headlines()).containsExactly(Span.of(1, 11));
        assertThat(paragraphs(article)).containsExactly(BODY);
    }

    @Test
    void leavesEntitiesAsTheyAre() {
        Article article = Article.parse("Kim &amp; Park late\n\n&ldquo;We&nbsp;regret it,&rdquo; said Kim.");

        assertThat(headlines(article)).containsExactly("Kim &amp; Park late");
        assertThat(paragraphs(article)).containsExactly("&ldquo;We&nbsp;regret it,&rdquo; said Kim.");
    }

    @Test
    void joinsTheLinesOfHardWrappedParagraphs() {
        String text = """
                Ferry late again

                The ferry to Arica was late again on Monday, the
                port said, and passengers who had come at dawn had
                to wait until noon.

                Nobody had told them, said Ana Ruiz, who runs the
                kiosk on the pier.""";

        Article article = Article.parse(text);

        assertThat(headlines(article)).containsExactly("Ferry late again");
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(paragraphs(article).get(1))
                .isEqualTo("Nobody had told them, said Ana Ruiz, who runs the\nkiosk on the pier.");
    }

    @Test
    void joinsAWrappedHeadlineOfAHardWrappedText() {
        String text = """
                Ferry late again, passengers wait on pier until
                noon as port blames tide

                The ferry to Arica was late again on Monday, the
                port said, and passengers who had come at dawn had
                to wait until noon.""";

        assertThat(headlines(Article.parse(text)))
                .containsExactly("Ferry late again, passengers wait on pier until\nnoon as port blames tide");
    }

    @Test
    void joinsHardWrappedLinesWithoutSmallLetters() {
        String text = """
                THE FERRY TO ARICA WAS LATE AGAIN ON MONDAY, THE
                PORT SAID, AND PASSENGERS WHO HAD COME AT DAWN
                HAD TO WAIT UNTIL NOON. NOBODY HAD TOLD THEM,
                ANA RUIZ SAID WHO RUNS THE KIOSK ON THE PIER,
                AND NOBODY HAD COME TO SAY THAT THE PORT WAS
                SORRY FOR WHAT HAD HAPPENED.""";

        assertThat(Article.parse(text).paragraphs()).hasSize(1);
    }

    @Test
    void keepsALineForEachParagraphWhereLinesEndWithSentences() {
        String text =
                "The ferry was late.\nThe port blamed the tide.\nthe captain, a small man, blamed the port.\nNobody was told.";

        assertThat(Article.parse(text).paragraphs()).hasSize(4);
    }

    @Test
    void keepsTheTurnsOfAConversationApart() {
        String text =
                "Kim: Are you ready\nRuiz: I am\nKim: When did you know\nRuiz: At dawn\nKim: Who told you\nRuiz: Park";

        assertThat(Article.parse(text).paragraphs()).hasSize(6);
    }

    @Test
    void leavesTheCallersTextUntouched() {
        String text = "\uFEFF Ferry late \r\n\r\n" + BODY + " \r\n";

        assertThat(Article.parse(text).text()).isSameAs(text);
    }

    @Test
    void guessesNoIdDateOrSource() {
        Article article = Article.parse("Ferry late\n\n" + BODY);

        assertThat(article.id()).isEmpty();
        assertThat(article.published()).isEmpty();
        assertThat(article.source()).isEmpty();
        assertThat(article.byline()).isEqualTo(Optional.empty());
        assertThat(article.dateline()).isEqualTo(Optional.empty());
    }

    static List<String> headlines(Article article) {
        return article.headlines().stream().map(article::textOf).toList();
    }

    static List<String> paragraphs(Article article) {
        return article.paragraphs().stream().map(article::textOf).toList();
    }
}
