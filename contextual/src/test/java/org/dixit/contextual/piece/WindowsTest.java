package org.dixit.contextual.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dixit.contextual.piece.Windows.Cut;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final String SENTENCE = "The old mill by the river will open again in the spring .";

    @Test
    void readsAShortTextAtOnce() {
        EncoderInput input = Pieces.input(List.of(SENTENCE, SENTENCE));
        assertThat(new Windows(64, 16).of(input)).containsExactly(new Cut(0, 26, 0, 26));
    }

    @Test
    void hasNoWindowForNothing() {
        assertThat(new Windows(64, 16).of(Pieces.input(List.of()))).isEmpty();
    }

    @Test
    void keepsEachTokenOnce() {
        for (int sentences = 1; sentences < 40; sentences++) {
            assertKeepsAll(Pieces.input(Collections.nCopies(sentences, SENTENCE)), new Windows(50, 12));
        }
    }

    @Test
    void keepsEachTokenOfSentencesLongerThanAWindow() {
        String endless = String.join(" ", Collections.nCopies(500, "tokenization"));
        assertKeepsAll(Pieces.input(List.of(SENTENCE, endless, SENTENCE)), new Windows(64, 16));
        assertKeepsAll(Pieces.input(List.of(endless)), new Windows(32, 0));
    }

    @Test
    void cutsAtTheEndsOfSentences() {
        List<Cut> cuts = new Windows(60, 15).of(Pieces.input(Collections.nCopies(12, SENTENCE)));
        assertThat(cuts).hasSizeGreaterThan(3).allSatisfy(cut -> {
            assertThat(cut.from() % 13).isZero();
            assertThat(cut.to() % 13).isZero();
            assertThat(cut.keepTo() % 13).isZero();
        });
    }

    @Test
    void refusesToShareMoreThanAQuarter() {
        assertThatThrownBy(() -> new Windows(64, 17))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64")
                .hasMessageContaining("17");
    }

    private static void assertKeepsAll(EncoderInput input, Windows windows) {
        List<Integer> kept = new ArrayList<>();
        for (Cut cut : windows.of(input)) {
            assertThat(input.pieces(cut.from(), cut.to())).isLessThanOrEqualTo(windows.widest());
            assertThat(cut.keepFrom()).isGreaterThanOrEqualTo(cut.from());
            assertThat(cut.keepTo()).isLessThanOrEqualTo(cut.to());
            for (int token = cut.keepFrom(); token < cut.keepTo(); token++) {
                kept.add(token);
            }
        }
        assertThat(kept).hasSize(input.tokens()).isSorted().doesNotHaveDuplicates();
    }
}
