package org.dixit.nlp.training.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dixit.quotation.Mode;
import org.dixit.text.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTextTest {
    @Test
    void readsWhatIsMarked() {
        GoldArticle article = MarkedText.parse("1", "{s The guild} {c/request urged} {t owners to wait}.");

        String text = article.article().text();
        assertThat(text).isEqualTo("The guild urged owners to wait.");
        assertThat(article.attributions()).singleElement().satisfies(gold -> {
            assertThat(Spans.textIn(gold.source(), text)).isEqualTo("The guild");
            assertThat(Spans.textIn(gold.cue(), text)).isEqualTo("urged");
            assertThat(Spans.textIn(gold.content(), text)).isEqualTo("owners to wait");
            assertThat(gold.mode()).contains(Mode.REQUEST);
        });
    }

    @Test
    void tellsNestedAttributionsApart() {
        GoldArticle article =
                MarkedText.parse("1", "{s Vik} {c said} {t {s1 her aide} {c1 had told} her {t1 the pier was safe}}.");

        String text = article.article().text();
        assertThat(article.attributions()).hasSize(1);
        assertThat(article.nested())
                .singleElement()
                .satisfies(
                        gold -> assertThat(Spans.textIn(gold.content(), text)).isEqualTo("the pier was safe"));
    }

    @Test
    void refusesAMarkThatIsNotClosed() {
        assertThatThrownBy(() -> MarkedText.parse("1", "{s Vik said no.")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsBlocksOfParagraphsAndLeavesCommentsOut(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("two.txt"), "# harbour\nFares rise\n{s Vik} {c said} {t no}.\n---\nRain fell.\n");

        List<GoldArticle> articles = MarkedText.read(file);

        assertThat(articles).extracting(GoldArticle::id).containsExactly("two.txt-0", "two.txt-1");
        assertThat(articles.get(0).article().text()).isEqualTo("Fares rise\n\nVik said no.");
        assertThat(articles.get(1).attributions()).isEmpty();
    }
}
