package org.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void keepsOrderedSpansThatMayTouch() {
        List<Span> spans = List.of(Span.of(0, 2), Span.of(2, 3), Span.of(7, 9));

        assertThat(Spans.ordered(spans)).isEqualTo(spans);
    }

    @Test
    void rejectsOverlapDisorderAndEmptySpans() {
        assertThatThrownBy(() -> Spans.ordered(List.of(Span.of(0, 3), Span.of(2, 4))))
                .hasMessage("spans [[0, 3), [2, 4)]: ordered, disjoint, non-empty spans expected");
        assertThatThrownBy(() -> Spans.ordered(List.of(Span.of(4, 5), Span.of(0, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spans.ordered(List.of(Span.of(4, 4)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joinsPiecesWithSingleSpaces() {
        assertThat(Spans.textIn(List.of(Span.of(0, 2), Span.of(5, 7)), "So we go."))
                .isEqualTo("So  g");
        assertThat(Spans.textIn(List.of(), "So we go.")).isEmpty();
    }
}
