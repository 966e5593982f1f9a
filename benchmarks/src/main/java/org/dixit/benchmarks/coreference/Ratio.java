package org.dixit.benchmarks.coreference;

/**
 * Recall and precision as two fractions, to be summed over articles.
 *
 * @param found numerator of recall
 * @param gold denominator of recall
 * @param right numerator of precision
 * @param given denominator of precision
 */
record Ratio(double found, double gold, double right, double given) {

    static final Ratio ZERO = new Ratio(0, 0, 0, 0);

    Ratio plus(Ratio other) {
        return new Ratio(found + other.found, gold + other.gold, right + other.right, given + other.given);
    }

    double recall() {
        return gold == 0 ? 0 : found / gold;
    }

    double precision() {
        return given == 0 ? 0 : right / given;
    }

    /** The harmonic mean of both, 0 where both are. */
    double f1() {
        double sum = recall() + precision();
        return sum == 0 ? 0 : 2 * recall() * precision() / sum;
    }
}
