package org.dixit.nlp.tagging;

import java.util.SplittableRandom;

/** Hides a share of the features (Hinton et al., 2012), drawn from a seed. */
final class Dropout {
    private final double share;
    private final SplittableRandom random;

    Dropout(double share, SplittableRandom random) {
        this.share = share;
        this.random = random;
    }

    /** What the features that stay count for, so that the expected score is the same. */
    float factor() {
        return (float) (1 / (1 - share));
    }

    /** Copies the features that stay. */
    void apply(IntRows all, IntRows kept) {
        kept.clear();
        for (int row = 0; row < all.rows(); row++) {
            kept.nextRow();
            for (int i = all.start(row); i < all.end(row); i++) {
                if (share == 0 || random.nextDouble() >= share) {
                    kept.add(all.value(i));
                }
            }
        }
    }
}
