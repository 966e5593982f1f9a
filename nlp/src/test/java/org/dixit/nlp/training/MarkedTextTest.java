package org.dixit.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.dixit.quotation.Mode;
import org.dixit.text.Spans;
import org.junit.jupiter.api.Test;

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
    void readsTheAuthoredSentences() throws IOException {
        assertThat(MarkedText.read("authored-attributions.txt")).hasSizeGreaterThan(200);
    }
}
