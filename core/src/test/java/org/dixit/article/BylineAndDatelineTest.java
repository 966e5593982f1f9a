package org.dixit.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineAndDatelineTest {

    private static final String BODY = "The ferry to Arica was late again, the port said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ana Ruiz",
                "By ANA RUIZ and TOM KIM",
                "BY ANA RUIZ",
                "by Ana Ruiz",
                "By Ana Ruiz, Tom Kim and Li Park",
                "By Ana Ruiz in Lima and Tom Kim in Quito",
                "By Ana Ruiz, chief political correspondent",
                "By Ana Ruiz, Pacific News Service",
                "By Ana de la Cruz-O’Neill",
                "By J. K. Okoro",
                "By\u00A0Ana Ruiz",
                "By The Pacific Press",
                "By Ana Ruiz | 3 May 2021",
                "Written by Ana Ruiz",
                "From Ana Ruiz in Lima",
                "Ana Ruiz in Lima",
                "Ana Ruiz in Lima and Tom Kim in Quito",
                "Ana Ruiz and agencies"
            })
    void findsTheBylineBelowTheHeadline(String byline) {
        Article article = Article.parse("Ferry late again\n\n" + byline + "\n\n" + BODY);

        assertThat(article.byline().map(article::textOf)).contains(byline);
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly(BODY);
    }

    @Test
    void findsTheBylineRightBelowTheHeadlineWithoutABlankLine() {
        Article article = Article.parse("Ferry late again\nBy Ana Ruiz\n" + BODY + "\nNobody was told.");

        assertThat(ArticleParseTest.headlines(article)).containsExactly("Ferry late again");
        assertThat(article.byline().map(article::textOf)).contains("By Ana Ruiz");
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly(BODY, "Nobody was told.");
    }

    @Test
    void findsTheBylineOnTopAndBelowAStandfirst() {
        Article onTop = Article.parse("By Ana Ruiz\n\nFerry late again\n\n" + BODY);
        Article below = Article.parse("Ferry late again\n\nPassengers waited for hours.\n\nBy Ana Ruiz\n\n" + BODY);

        assertThat(onTop.byline().map(onTop::textOf)).contains("By Ana Ruiz");
        assertThat(ArticleParseTest.headlines(onTop)).containsExactly("Ferry late again");
        assertThat(below.byline().map(below::textOf)).contains("By Ana Ruiz");
        assertThat(ArticleParseTest.paragraphs(below)).containsExactly("Passengers waited for hours.", BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the river had risen",
                "By Monday",
                "By the end of May",
                "By voting for Ruiz the council made peace",
                "By Lima, thousands marched",
                "By Ruiz’s account the ferry was full",
                "Bystanders Ana Ruiz and Tom Kim"
            })
    void doesNotTakeASentenceForAByline(String line) {
        Article article = Article.parse("Ferry late again\n\n" + line + "\n\n" + BODY);

        assertThat(article.byline()).isEmpty();
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly(line, BODY);
    }

    @Test
    void takesNoBylineFromFurtherDown() {
        Article article =
                Article.parse("Ferry late\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nBy Ana Ruiz\n\nSix.");

        assertThat(article.byline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAKU, May 31 —|Talks on the ferry began.",
                "LONDON (Reuters) -|Talks on the ferry began.",
                "KABUL, Afghanistan —|Talks on the ferry began.",
                "WASHINGTON —|Talks on the ferry began.",
                "LIMA --|“We regret it,” the port said.",
                "ST. LOUIS, Mo. (AP) _|Talks on the ferry began.",
                "NEW YORK/LONDON, 3 June (Reuters) –|Talks on the ferry began.",
                "SÃO PAULO –|Talks on the ferry began.",
                "Baku, 31 May (Trend) -|Talks on the ferry began.",
                "Mexico City (AFP) –|Talks on the ferry began.",
                "Lima, Peru, May 3, 2021 —|Talks on the ferry began.",
                "PARIS, June 3, 2020 /Newswire/ --|Talks on the ferry began.",
                "May 31 (Reuters) -|Talks on the ferry began."
            })
    void takesTheDatelineOutOfTheFirstParagraph(String dateline, String paragraph) {
        Article article = Article.parse("Ferry late again\n\n" + dateline + " " + paragraph + "\n\nNobody came.");

        assertThat(article.dateline().map(article::textOf)).contains(dateline);
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly(paragraph, "Nobody came.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXCLUSIVE — The ferry was late.",
                "US - Peru talks on the ferry began.",
                "NATO — which has no ferries — was silent.",
                "The ferry — late again — was full.",
                "Ruiz — The ferry was late.",
                "MAYOR RUIZ SAYS THE FERRY - Late",
                "PORT FERRY-Lovers were there."
            })
    void takesNoOtherDashForADateline(String paragraph) {
        Article article = Article.parse("Ferry late again\n\n" + paragraph + "\n\nNobody came.");

        assertThat(article.dateline()).isEmpty();
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly(paragraph, "Nobody came.");
    }

    @Test
    void takesTheTurnsOfAConversationForNoDateline() {
        Article article = Article.parse("On the ferry\n\nRUIZ — It was late.\n\nKIM — It was not.");

        assertThat(article.dateline()).isEmpty();
    }

    @Test
    void seesTheHeadlineInTheLineAboveADateline() {
        Article article = Article.parse("Ferry late again\nLIMA, May 3 — " + BODY);

        assertThat(ArticleParseTest.headlines(article)).containsExactly("Ferry late again");
        assertThat(article.dateline().map(article::textOf)).contains("LIMA, May 3 —");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Monday, January 7, 2019", "3 May 2021", "2021-05-03", "Published: May 3, 2021, 10:15 GMT"})
    void takesALineThatIsADateForADateline(String date) {
        Article article = Article.parse("Ferry late again\n\n" + date + "\n\n" + BODY);

        assertThat(article.dateline().map(article::textOf)).contains(date);
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly(BODY);
    }

    @Test
    void prefersTheDatelineOfAParagraphToADateLine() {
        Article article = Article.parse("Ferry late again\n\n3 May 2021\n\nLIMA (AP) — " + BODY);

        assertThat(article.dateline().map(article::textOf)).contains("LIMA (AP) —");
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly("3 May 2021", BODY);
    }

    @Test
    void readsTheTopOfAHardWrappedText() {
        String text = "Ferry late again\nBy Ana Ruiz\nLIMA, May 3 — The ferry to Arica was late on Monday, the port\n"
                + "said, and passengers who had come at dawn had to wait until the\nafternoon for it.\n\nNobody came.";

        Article article = Article.parse(text);

        assertThat(ArticleParseTest.headlines(article)).containsExactly("Ferry late again");
        assertThat(article.byline().map(article::textOf)).contains("By Ana Ruiz");
        assertThat(article.dateline().map(article::textOf)).contains("LIMA, May 3 —");
        assertThat(article.paragraphs()).hasSize(2);
    }
}
