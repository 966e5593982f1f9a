package org.dixit.contextual.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.contextual.piece.QuotationState.CLOSING;
import static org.dixit.contextual.piece.QuotationState.INSIDE;
import static org.dixit.contextual.piece.QuotationState.OPENING;
import static org.dixit.contextual.piece.QuotationState.OUTSIDE;
import static org.dixit.contextual.piece.QuotationState.SINGLE_CLOSING;
import static org.dixit.contextual.piece.QuotationState.SINGLE_INSIDE;
import static org.dixit.contextual.piece.QuotationState.SINGLE_OPENING;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationStateTest {

    @Test
    void takesStraightMarksByTurns() {
        assertThat(states("\" Rain , \" he said")).containsExactly(OPENING, INSIDE, INSIDE, CLOSING, OUTSIDE, OUTSIDE);
    }

    @Test
    void goesByTheFormOfCurlyMarks() {
        assertThat(states("\u201c Rain \u201d \u201c Snow \u201d"))
                .containsExactly(OPENING, INSIDE, CLOSING, OPENING, INSIDE, CLOSING);
    }

    @Test
    void opensSingleMarksOnlyWhereOneCloses() {
        List<String> words = List.of("a", "\u2018", "grim", "\u2019", "day");
        assertThat(QuotationState.of(words, new boolean[] {true, true, false, false, true}))
                .containsExactly(OUTSIDE, SINGLE_OPENING, SINGLE_INSIDE, SINGLE_CLOSING, OUTSIDE);
        List<String> apostrophe = List.of("the", "'", "90s", "were", "mild");
        assertThat(QuotationState.of(apostrophe, new boolean[] {true, true, false, true, true}))
                .containsOnly(OUTSIDE);
    }

    @Test
    void readsThousandsOfMarks() {
        List<String> words = java.util.Collections.nCopies(20_000, "'");
        assertThat(QuotationState.of(words, new boolean[20_000])).hasSize(20_000);
    }

    private static QuotationState[] states(String sentence) {
        SpacedWords words = SpacedWords.guess(List.of(sentence.split(" ")));
        return QuotationState.of(words.words(), words.spaced());
    }
}
