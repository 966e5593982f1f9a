package org.dixit.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WeightTableTest {
    private static final Offset<Float> ROUNDED = Offset.offset(0.06f);
    private static final int[] KEYS = {3, 77, 1_000_000, -5};
    private static final float[][] ROWS = {
        {1.5f, -2, 0, 0.25f}, {-4, 4, -4, 4}, {0, 0, 0, -1.75f}, {0.5f, 0.5f, 0.5f, 0.5f}
    };
    private static final WeightTable TABLE = WeightTable.quantise(4, KEYS, ROWS);

    @Test
    void addsTheRowsOfItsFeatures() {
        assertThat(sums(3, 77, 1_000_000, -5)).containsExactly(new float[] {-2, 2.5f, -3.5f, 3}, ROUNDED);
    }

    @Test
    void addsARowAsOftenAsItIsNamed() {
        assertThat(sums(77, 77, 77)).containsExactly(new float[] {-12, 12, -12, 12}, ROUNDED);
    }

    @Test
    void passesOverFeaturesWithoutWeights() {
        assertThat(sums(4, 5, 6, 3)).containsExactly(new float[] {1.5f, -2, 0, 0.25f}, ROUNDED);
    }

    @Test
    void addsMoreFeaturesThanALaneHolds() {
        int[] many = new int[5 * WeightTable.MOST_ADDENDS + 1];
        java.util.Arrays.fill(many, 77);

        float most = 4 * many.length;

        assertThat(sums(many)).containsExactly(new float[] {-most, most, -most, most}, Offset.offset(most / 100));
    }

    private static float[] sums(int... features) {
        IntRows rows = new IntRows();
        rows.nextRow();
        for (int feature : features) {
            rows.add(feature);
        }
        float[] sums = new float[4];
        new LaneSums(TABLE).add(rows, 0, sums, 0);
        return sums;
    }
}
