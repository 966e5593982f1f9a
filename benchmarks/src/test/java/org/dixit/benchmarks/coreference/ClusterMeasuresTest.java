package org.dixit.benchmarks.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class ClusterMeasuresTest {

    private static final Span A = Span.of(0, 1);
    private static final Span B = Span.of(2, 3);
    private static final Span C = Span.of(4, 5);
    private static final Span D = Span.of(6, 7);
    private static final Span E = Span.of(8, 9);

    private static final List<Set<Span>> GOLD = List.of(Set.of(A, B, C), Set.of(D, E));
    private static final List<Set<Span>> SPLIT = List.of(Set.of(A, B), Set.of(C, D, E));

    @Test
    void countsKeptLinksForMuc() {
        Ratio muc = ClusterMeasures.muc(GOLD, SPLIT);

        assertThat(muc.recall()).isEqualTo(2.0 / 3);
        assertThat(muc.precision()).isEqualTo(2.0 / 3);
    }

    @Test
    void averagesOverlapForBCubed() {
        Ratio bCubed = ClusterMeasures.bCubed(GOLD, SPLIT);

        assertThat(bCubed.recall()).isEqualTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1 + 1) / 5, within(1e-9));
        assertThat(bCubed.precision()).isEqualTo((1 + 1 + 1.0 / 3 + 2.0 / 3 + 2.0 / 3) / 5, within(1e-9));
    }

    @Test
    void alignsClustersForCeafe() {
        Ratio ceafe = ClusterMeasures.ceafe(GOLD, SPLIT);

        assertThat(ceafe.f1()).isEqualTo((4.0 / 5 + 4.0 / 5) / 2, within(1e-9));
    }

    @Test
    void findsBestAssignmentOfUnequalSides() {
        assertThat(Assignment.best(new double[][] {{1, 5, 3}, {4, 6, 2}})).isEqualTo(9);
        assertThat(Assignment.best(new double[][] {{1}, {4}, {2}})).isEqualTo(4);
        assertThat(Assignment.best(new double[0][])).isZero();
    }

    @Test
    void givesPerfectScoreToGoldItself() {
        assertThat(ClusterMeasures.muc(GOLD, GOLD).f1()).isEqualTo(1);
        assertThat(ClusterMeasures.bCubed(GOLD, GOLD).f1()).isEqualTo(1);
        assertThat(ClusterMeasures.ceafe(GOLD, GOLD).f1()).isEqualTo(1, within(1e-9));
    }
}
