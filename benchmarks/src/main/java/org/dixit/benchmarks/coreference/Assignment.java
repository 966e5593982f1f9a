package org.dixit.benchmarks.coreference;

import java.util.Arrays;

/** The one-to-one assignment of rows to columns with the largest sum (Kuhn, 1955: The Hungarian method for the assignment problem). */
final class Assignment {

    private Assignment() {}

    /** The largest sum; 0 if there is no row or no column. */
    static double best(double[][] value) {
        int size = Math.max(value.length, value.length == 0 ? 0 : value[0].length);
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(value, row, rowPotential, columnPotential, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= size; column++) {
            sum -= cost(value, rowOf[column], column);
        }
        return sum;
    }

    /** Places one more row along the cheapest augmenting path; rows and columns count from 1, column 0 is the start. */
    private static void augment(double[][] value, int row, double[] rows, double[] columns, int[] rowOf) {
        int size = rowOf.length - 1;
        double[] slack = new double[size + 1];
        int[] way = new int[size + 1];
        boolean[] used = new boolean[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        do {
            used[column] = true;
            int next = 0;
            double delta = Double.POSITIVE_INFINITY;
            for (int j = 1; j <= size; j++) {
                if (!used[j]) {
                    double reduced = cost(value, rowOf[column], j) - rows[rowOf[column]] - columns[j];
                    if (reduced < slack[j]) {
                        slack[j] = reduced;
                        way[j] = column;
                    }
                    if (slack[j] < delta) {
                        delta = slack[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= size; j++) {
                if (used[j]) {
                    rows[rowOf[j]] += delta;
                    columns[j] -= delta;
                } else {
                    slack[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }

    private static double cost(double[][] value, int row, int column) {
        boolean inside = row >= 1 && row <= value.length && column <= value[0].length;
        return inside ? -value[row - 1][column - 1] : 0;
    }
}
