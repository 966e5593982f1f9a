package org.dixit.nlp.name;

import java.util.Arrays;
import java.util.Random;

/**
 * Clusters of vectors by k-means (Lloyd, 1982) on the unit sphere: the centres are learned from the first rows and every
 * row goes to the centre it points to most. Deterministic.
 */
final class KMeans {
    private static final int ROUNDS = 12;

    private final float[][] rows;
    private final int learned;
    private final int clusters;
    private final int dimensions;
    /** Dimension by dimension, so that one row meets all centres in one pass over the array. */
    private final float[] centres;

    private KMeans(float[][] rows, int learned, int clusters) {
        this.rows = rows;
        this.learned = learned;
        this.clusters = clusters;
        this.dimensions = rows[0].length;
        this.centres = new float[dimensions * clusters];
    }

    /**
     * The cluster of each row.
     *
     * @param rows vectors of length one, at least one
     * @param learned how many of them the centres are learned from
     * @param clusters how many clusters to make, fewer if there are fewer rows
     */
    static int[] cluster(float[][] rows, int learned, int clusters) {
        int used = Math.min(learned, rows.length);
        KMeans means = new KMeans(rows, used, Math.min(clusters, used));
        means.start();
        for (int round = 0; round < ROUNDS; round++) {
            means.recentre(means.assign(means.learned));
        }
        return means.assign(rows.length);
    }

    private void start() {
        Random random = new Random(clusters);
        int[] order = random.ints(0, learned).distinct().limit(clusters).toArray();
        for (int cluster = 0; cluster < clusters; cluster++) {
            setCentre(cluster, rows[order[cluster]]);
        }
    }

    private int[] assign(int count) {
        int[] nearest = new int[count];
        float[] likeness = new float[clusters];
        for (int row = 0; row < count; row++) {
            Arrays.fill(likeness, 0);
            for (int dimension = 0; dimension < dimensions; dimension++) {
                float value = rows[row][dimension];
                int at = dimension * clusters;
                for (int cluster = 0; cluster < clusters; cluster++) {
                    likeness[cluster] += value * centres[at + cluster];
                }
            }
            nearest[row] = indexOfMost(likeness);
        }
        return nearest;
    }

    private static int indexOfMost(float[] values) {
        int most = 0;
        for (int i = 1; i < values.length; i++) {
            most = values[i] > values[most] ? i : most;
        }
        return most;
    }

    /** An empty cluster keeps its centre. */
    private void recentre(int[] nearest) {
        float[][] sums = new float[clusters][dimensions];
        int[] sizes = new int[clusters];
        for (int row = 0; row < nearest.length; row++) {
            sizes[nearest[row]]++;
            for (int dimension = 0; dimension < dimensions; dimension++) {
                sums[nearest[row]][dimension] += rows[row][dimension];
            }
        }
        for (int cluster = 0; cluster < clusters; cluster++) {
            if (sizes[cluster] > 0) {
                setCentre(cluster, unit(sums[cluster]));
            }
        }
    }

    private void setCentre(int cluster, float[] vector) {
        for (int dimension = 0; dimension < dimensions; dimension++) {
            centres[dimension * clusters + cluster] = vector[dimension];
        }
    }

    /** A vector of length one in the same direction; the zero vector stays. */
    static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = square == 0 ? 1 : (float) Math.sqrt(square);
        float[] unit = vector.clone();
        for (int i = 0; i < unit.length; i++) {
            unit[i] /= length;
        }
        return unit;
    }
}
