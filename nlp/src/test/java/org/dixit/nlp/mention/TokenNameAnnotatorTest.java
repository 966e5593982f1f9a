package org.dixit.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.dixit.article.Article;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.junit.jupiter.api.Test;

class TokenNameAnnotatorTest {

    private final Article article = Article.parse("They saw “Long River” in Lima, and left.");

    @Test
    void leavesQuotationMarksOutOfNames() {
        List<Mention> names = names(new Span(2, 6, "misc"));

        assertThat(names).extracting(name -> article.textOf(name.span())).containsExactly("Long River");
    }

    @Test
    void keepsANameThatIsNothingButMarks() {
        List<Mention> names = names(new Span(2, 3, "misc"));

        assertThat(names).hasSize(1);
    }

    @Test
    void readsTheTypesOfOtherModels() {
        List<Mention> names = names(new Span(3, 5, "WORK_OF_ART"), new Span(7, 8, "GPE"));

        assertThat(names)
                .extracting(name -> name.type().orElseThrow())
                .containsExactly(EntityType.MISC, EntityType.LOCATION);
    }

    @Test
    void takesAFinderOfItsOwnForEachArticle() {
        int[] made = {0};
        NameAnnotator annotator = TokenNameAnnotator.of(() -> {
            made[0]++;
            return finder();
        });

        annotator.annotate(OpenNlpSentenceAnnotator.english().annotate(article));
        annotator.annotate(OpenNlpSentenceAnnotator.english().annotate(article));

        assertThat(made[0]).isEqualTo(2);
    }

    private List<Mention> names(Span... found) {
        return TokenNameAnnotator.of(() -> finder(found))
                .annotate(OpenNlpSentenceAnnotator.english().annotate(article));
    }

    private static TokenNameFinder finder(Span... found) {
        return new TokenNameFinder() {
            @Override
            public Span[] find(String[] tokens) {
                return found;
            }

            @Override
            public void clearAdaptiveData() {}
        };
    }
}
