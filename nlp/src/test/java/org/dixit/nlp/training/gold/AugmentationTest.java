package org.dixit.nlp.training.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.attribution.label.TwoPassTagger;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.junit.jupiter.api.Test;

class AugmentationTest {
    private static GoldArticle gold(String text) {
        return new GoldArticle("1", "test", Article.parse(text), List.of(), List.of());
    }

    @Test
    void changesTheMarksAndNothingElse() {
        GoldArticle gold = gold("“The pier is shut,” Vik said. It isn’t “new”.");
        var stretches = TwoPassTagger.outer(
                gold.article(), OpenNlpSentenceAnnotator.english().annotate(gold.article()));

        assertThat(Augmentation.withMarks(gold, stretches, 3).article().text())
                .isEqualTo("«The pier is shut,» Vik said. It isn’t «new».");
    }

    @Test
    void writesInSmallLetters() {
        assertThat(Augmentation.small(gold("The Pier is shut.")).article().text())
                .isEqualTo("the pier is shut.");
    }
}
