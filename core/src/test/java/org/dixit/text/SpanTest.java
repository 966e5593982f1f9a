package org.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void countsUtf16CodeUnits() {
        Span span = Span.of(2, 5);

        assertThat(span.length()).isEqualTo(3);
        assertThat(span.isEmpty()).isFalse();
        assertThat(Span.of(2, 2).isEmpty()).isTrue();
        assertThat(Span.of(0, 2).textIn("\uD83D\uDE00!")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void containsItsStartButNotItsEnd() {
        Span span = Span.of(2, 5);

        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.contains(1)).isFalse();
    }

    @Test
    void containsAndOverlapsOtherSpans() {
        Span span = Span.of(2, 5);

        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(Span.of(3, 6))).isFalse();
        assertThat(span.overlaps(Span.of(4, 9))).isTrue();
        assertThat(span.overlaps(Span.of(5, 9))).isFalse();
        assertThat(span.overlaps(Span.of(0, 2))).isFalse();
    }

    @Test
    void movesByAnOffset() {
        assertThat(Span.of(2, 5).shifted(3)).isEqualTo(Span.of(5, 8));
        assertThat(Span.of(2, 5).shifted(-2)).isEqualTo(Span.of(0, 3));
        assertThatThrownBy(() -> Span.of(2, 5).shifted(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span [-1, 2): 0 <= start <= end expected");
    }

    @Test
    void trimsWhatUnicodeCallsWhiteSpaceAndCharactersWithoutWidth() {
        String text = "\uFEFF \u00A0\u2028Lima\u200B\u3000\u202F\r\n";

        assertThat(Span.of(0, text.length()).trimmedIn(text)).isEqualTo(Span.of(4, 8));
    }

    @Test
    void trimsWhiteSpaceOnlyToNothing() {
        assertThat(Span.of(1, 3).trimmedIn("a \u00A0b")).isEqualTo(Span.of(1, 1));
        assertThat(Span.of(0, 0).trimmedIn("")).isEqualTo(Span.of(0, 0));
    }

    @Test
    void ordersByStartThenEnd() {
        assertThat(List.of(Span.of(3, 4), Span.of(1, 9), Span.of(1, 2)).stream().sorted())
                .containsExactly(Span.of(1, 2), Span.of(1, 9), Span.of(3, 4));
    }

    @Test
    void readsAsAnInterval() {
        assertThat(Span.of(12, 17)).hasToString("[12, 17)");
    }

    @Test
    void rejectsNegativeStartsAndReversedBounds() {
        assertThatThrownBy(() -> Span.of(-1, 2)).hasMessage("span [-1, 2): 0 <= start <= end expected");
        assertThatThrownBy(() -> Span.of(3, 2)).hasMessage("span [3, 2): 0 <= start <= end expected");
    }

    @Test
    void rejectsTextsThatEndBeforeIt() {
        assertThatThrownBy(() -> Span.of(1, 4).textIn("abc"))
                .hasMessage("span [1, 4): ends behind the text of length 3");
        assertThatThrownBy(() -> Span.of(1, 4).trimmedIn("abc"))
                .hasMessage("span [1, 4): ends behind the text of length 3");
    }
}
