package org.dixit.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class ArticleBuilderTest {

    @Test
    void putsTitleBylineAndBodyTogetherWithBlankLinesBetween() {
        Article article = Article.builder()
                .id("a7")
                .title("Ferry late || Port blames tide")
                .byline("Ana Ruiz")
                .published(LocalDate.of(2021, 5, 3))
                .source("The Pier")
                .body("LIMA — It was late.\n\nNobody came.")
                .build();

        assertThat(article.text())
                .isEqualTo("Ferry late || Port blames tide\n\nAna Ruiz\n\nLIMA — It was late.\n\nNobody came.");
        assertThat(ArticleParseTest.headlines(article)).containsExactly("Ferry late", "Port blames tide");
        assertThat(article.byline().map(article::textOf)).contains("Ana Ruiz");
        assertThat(article.dateline().map(article::textOf)).contains("LIMA —");
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly("It was late.", "Nobody came.");
        assertThat(article.id()).contains("a7");
        assertThat(article.published()).contains("2021-05-03");
        assertThat(article.source()).contains("The Pier");
    }

    @Test
    void leadsSpansBackToTheCallersParts() {
        String body = " It was late.\n\nNobody came.";
        Article article = Article.builder()
                .title("Ferry late")
                .byline("Ana Ruiz")
                .body(body)
                .build();

        ArticlePart headline = article.partOf(article.headlines().get(0)).orElseThrow();
        ArticlePart last = article.partOf(article.paragraphs().get(1)).orElseThrow();

        assertThat(headline).isEqualTo(new ArticlePart(ArticlePart.Kind.TITLE, Span.of(0, 10)));
        assertThat(last).isEqualTo(new ArticlePart(ArticlePart.Kind.BODY, Span.of(15, 27)));
        assertThat(last.span().textIn(body)).isEqualTo("Nobody came.");
    }

    @Test
    void leadsNoSpanBackThatLiesBetweenParts() {
        Article article =
                Article.builder().title("Ferry late").body("It was late.").build();

        assertThat(article.partOf(Span.of(5, 15))).isEmpty();
        assertThatThrownBy(() -> article.partOf(Span.of(5, 99)))
                .hasMessage("part of: span [5, 99): a non-empty span from 0 to at most 24 expected");
    }

    @Test
    void leadsSpansOfATextGivenAsOneBackToItself() {
        Article article = Article.parse("Ferry late\n\nIt was late.");

        assertThat(article.partOf(Span.of(12, 14))).contains(new ArticlePart(ArticlePart.Kind.BODY, Span.of(12, 14)));
    }

    @Test
    void guessesNoHeadlineBelowAGivenTitle() {
        Article article = Article.builder()
                .title("The ferry was late on Monday.")
                .body("Port blames tide\n\nIt was late.")
                .build();

        assertThat(ArticleParseTest.headlines(article)).containsExactly("The ferry was late on Monday.");
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly("Port blames tide", "It was late.");
    }

    @Test
    void looksForAHeadlineInTheBodyOnlyWhereNoTitleIsGiven() {
        String body = "Ferry late\n\nBy Ana Ruiz\n\nIt was late.";

        assertThat(Article.builder().body(body).build().headlines()).hasSize(1);
        assertThat(Article.builder().title("").body(body).build().headlines()).isEmpty();
        assertThat(Article.builder().body(body).build().byline()).isPresent();
        assertThat(Article.builder().body(body).byline("").build().byline()).isEmpty();
    }

    @Test
    void leavesNoTraceOfBlankParts() {
        Article article = Article.builder()
                .title(" \u00A0")
                .byline("\n")
                .body("It was late.")
                .build();

        assertThat(article.text()).isEqualTo("It was late.");
        assertThat(article.headlines()).isEmpty();
        assertThat(article.byline()).isEmpty();
        assertThat(article.parts()).containsExactly(new ArticlePart(ArticlePart.Kind.BODY, Span.of(0, 12)));
    }

    @Test
    void buildsAnEmptyArticleOfNothing() {
        assertThat(Article.builder().build().text()).isEmpty();
    }

    @Test
    void takesEachLineOfATitleForAHeadline() {
        Article article = Article.builder()
                .title("Ferry late;\nPort blames tide.")
                .body("It was late.")
                .build();

        assertThat(ArticleParseTest.headlines(article)).containsExactly("Ferry late;", "Port blames tide.");
    }

    @Test
    void takesGivenSpansForGranted() {
        String text = "It was late. By Kim Nobody came.\nLIMA — The end.";

        Article article = Article.builder()
                .text(text)
                .headlines(List.of(Span.of(0, 12)))
                .bylineAt(Span.of(13, 19))
                .withoutDateline()
                .build();

        assertThat(ArticleParseTest.headlines(article)).containsExactly("It was late.");
        assertThat(article.byline().map(article::textOf)).contains("By Kim");
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly("Nobody came.", "LIMA — The end.");
        assertThat(article.parts()).isEmpty();
    }

    @Test
    void takesAGivenDatelineOutOfItsParagraph() {
        Article article = Article.builder()
                .text("Lima, at last: it was late.\n\nBy Kim\n\nNobody came.")
                .datelineAt(Span.of(0, 14))
                .withoutByline()
                .build();

        assertThat(article.dateline()).contains(Span.of(0, 14));
        assertThat(article.byline()).isEmpty();
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly("it was late.", "By Kim", "Nobody came.");
    }

    @Test
    void takesGivenParagraphsOutOfGuesses() {
        String text = "Ferry late\n\nIt was late. Nobody came.";

        Article article = Article.builder()
                .text(text)
                .paragraphs(List.of(Span.of(12, 24), Span.of(25, 37)))
                .build();

        assertThat(ArticleParseTest.headlines(article)).containsExactly("Ferry late");
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly("It was late.", "Nobody came.");
    }

    @Test
    void saysThatThereIsNoHeadline() {
        Article article = Article.builder()
                .text("Ferry late\n\nIt was late.")
                .headlines(List.of())
                .build();

        assertThat(article.headlines()).isEmpty();
        assertThat(ArticleParseTest.paragraphs(article)).containsExactly("Ferry late", "It was late.");
    }

    @Test
    void rejectsTextTogetherWithParts() {
        assertThatThrownBy(() -> Article.builder().text("a").body("b").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("text given with title, byline or body: one text or its parts expected");
        assertThatThrownBy(
                        () -> Article.builder().body("b").headlines(List.of()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("spans given without the text that they point into");
    }

    @Test
    void rejectsSpansThatCannotBe() {
        assertThatThrownBy(() -> Article.builder()
                        .text("It was late.")
                        .paragraphs(List.of(Span.of(0, 20)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paragraphs: span [0, 20): a non-empty span from 0 to at most 12 expected");
        assertThatThrownBy(() -> Article.builder()
                        .text("It was late.")
                        .headlines(List.of(Span.of(0, 6)))
                        .paragraphs(List.of(Span.of(3, 12)))
                        .build())
                .hasMessage("spans [0, 6) and [3, 12): headlines, byline, dateline and paragraphs that share no text"
                        + " expected");
    }

    @Test
    void readsAsALine() {
        Article named = Article.builder()
                .id("a7")
                .source("The Pier")
                .published("2021-05-03")
                .title("Ferry late")
                .body("It was late.")
                .build();

        assertThat(named).hasToString("a7 The Pier 2021-05-03 \"Ferry late\"");
        assertThat(Article.parse("It was late.")).hasToString("\"It was late.\"");
        assertThat(Article.parse("a".repeat(70))).hasToString("\"" + "a".repeat(60) + "…\"");
    }
}
