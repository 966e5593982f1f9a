package org.dixit.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSetTest {
    private final LabelSet bio = LabelSet.bio(List.of("person", "place"));
    private final LabelSet bilou = LabelSet.bilou(List.of("person"));

    @Test
    void letsInsideFollowOnlyItsOwnType() {
        int inside = bio.indexOf("I-person");

        assertThat(bio.mayFollow(bio.indexOf("B-person"), inside)).isTrue();
        assertThat(bio.mayFollow(inside, inside)).isTrue();
        assertThat(bio.mayFollow(bio.indexOf("B-place"), inside)).isFalse();
        assertThat(bio.mayFollow(bio.indexOf("O"), inside)).isFalse();
        assertThat(bio.mayStart(inside)).isFalse();
        assertThat(bio.mayEnd(inside)).isTrue();
    }

    @Test
    void closesEverySpanInBilou() {
        assertThat(bilou.mayEnd(bilou.indexOf("B-person"))).isFalse();
        assertThat(bilou.mayEnd(bilou.indexOf("L-person"))).isTrue();
        assertThat(bilou.mayFollow(bilou.indexOf("B-person"), bilou.indexOf("O")))
                .isFalse();
        assertThat(bilou.mayFollow(bilou.indexOf("U-person"), bilou.indexOf("L-person")))
                .isFalse();
        assertThat(bilou.mayStart(bilou.indexOf("L-person"))).isFalse();
    }

    @Test
    void namesTheUnknownLabel() {
        assertThatThrownBy(() -> bio.indexOf("B-animal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B-animal");
    }

    @Test
    void refusesRepeatedNames() {
        assertThatThrownBy(() -> LabelSet.of(List.of("O", "O"), (from, to) -> true))
                .hasMessageContaining("repeated");
    }

    @Test
    void refusesRulesThatLeaveSomeLengthsWithoutLabels() {
        assertThatThrownBy(() -> LabelSet.of(List.of("A", "B"), (from, to) -> !from.equals(to)))
                .hasMessageContaining("any length");
    }
}
