package org.dixit.nlp.attribution.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final int CUE = Labels.kind(Role.CUE, CueSide.HERE);
    private static final int CONTENT_LEFT = Labels.kind(Role.CONTENT, CueSide.LEFT);

    @Test
    void readsTheRunsThatItWrote() {
        int[] labels = new int[8];
        Labels.write(labels, new Labels.Run(CUE, 1, 3));
        Labels.write(labels, new Labels.Run(CONTENT_LEFT, 3, 5));
        Labels.write(labels, new Labels.Run(CONTENT_LEFT, 5, 8));

        assertThat(Labels.runs(labels))
                .containsExactly(
                        new Labels.Run(CUE, 1, 3),
                        new Labels.Run(CONTENT_LEFT, 3, 5),
                        new Labels.Run(CONTENT_LEFT, 5, 8));
    }

    @Test
    void namesRoleAndSideOfEachKind() {
        Labels.Run run = new Labels.Run(Labels.kind(Role.SOURCE, CueSide.RIGHT), 0, 1);

        assertThat(run.role()).isEqualTo(Role.SOURCE);
        assertThat(run.side()).isEqualTo(CueSide.RIGHT);
    }

    @Test
    void knowsNoCueWithItsCueElsewhere() {
        assertThatThrownBy(() -> Labels.kind(Role.CUE, CueSide.LEFT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsNoRunsInNothing() {
        assertThat(Labels.runs(new int[0])).isEmpty();
        assertThat(Labels.runs(new int[3])).isEmpty();
    }
}
