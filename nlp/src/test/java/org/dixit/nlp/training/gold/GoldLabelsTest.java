package org.dixit.nlp.training.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.article.Article;
import org.dixit.nlp.attribution.label.Labels;
import org.dixit.nlp.attribution.passage.Lexicon;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.tagging.IntTable;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class GoldLabelsTest {
    private static final String TEXT = "Vera said the old mill was sold.";

    private static GoldArticle article(GoldAttribution... attributions) {
        return new GoldArticle("1", "test", Article.parse(TEXT), List.of(attributions), List.of());
    }

    private static List<Span> span(String words) {
        return List.of(Span.of(TEXT.indexOf(words), TEXT.indexOf(words) + words.length()));
    }

    private static List<Labels.Run> runs(GoldArticle gold) {
        IntTable none = IntTable.of(new TreeMap<>());
        TrainingArticle article = TrainingArticle.of(
                gold, OpenNlpSentenceAnnotator.english().annotate(gold.article()), new Lexicon(none, none, none), 1);
        return Labels.runs(article.labels().get(0));
    }

    @Test
    void codesTheSideOfTheCue() {
        GoldAttribution gold =
                new GoldAttribution(span("the old mill was sold"), span("said"), span("Vera"), Optional.empty());

        assertThat(runs(article(gold)))
                .containsExactly(
                        new Labels.Run(Labels.kind(Role.SOURCE, CueSide.RIGHT), 0, 1),
                        new Labels.Run(Labels.kind(Role.CUE, CueSide.HERE), 1, 2),
                        new Labels.Run(Labels.kind(Role.CONTENT, CueSide.LEFT), 2, 7));
    }

    @Test
    void takesATokenIntoASpanThatHoldsHalfOfIt() {
        Span half = Span.of(TEXT.indexOf("old") + 1, TEXT.indexOf("mill") + 1);
        GoldAttribution gold = new GoldAttribution(List.of(half), span("said"), List.of(), Optional.empty());

        assertThat(runs(article(gold))).contains(new Labels.Run(Labels.kind(Role.CONTENT, CueSide.LEFT), 3, 4));
    }

    @Test
    void beginsAnewBehindAnOverwrittenPiece() {
        GoldAttribution gold = new GoldAttribution(span(TEXT), span("said"), List.of(), Optional.empty());

        assertThat(runs(article(gold)).stream().map(Labels.Run::from)).containsExactly(0, 1, 2);
        assertThat(runs(article(gold)).stream().map(Labels.Run::role))
                .containsExactly(Role.CONTENT, Role.CUE, Role.CONTENT);
    }
}
