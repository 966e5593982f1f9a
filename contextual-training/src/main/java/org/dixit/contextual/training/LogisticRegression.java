package org.dixit.contextual.training;

import java.util.List;

/** Logistic regression with a ridge, by Newton's method: a few features, so each step solves a small system of equations. */
final class LogisticRegression {
    private static final int STEPS = 25;

    /** Weights pull to nothing as strongly as this many samples pull elsewhere. */
    private static final double RIDGE = 1;

    private final List<double[]> samples;
    private final List<Boolean> answers;
    private final int features;

    private LogisticRegression(List<double[]> samples, List<Boolean> answers, int features) {
        this.samples = samples;
        this.answers = answers;
        this.features = features;
    }

    /**
     * The weights that make the answers likely.
     *
     * @param samples the features of each sample
     * @param answers what is to be told of each
     * @param features how many features a sample has
     */
    static double[] fit(List<double[]> samples, List<Boolean> answers, int features) {
        return new LogisticRegression(samples, answers, features).fit();
    }

    private double[] fit() {
        double[] weights = new double[features];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = system(weights);
            double[] change = solved(system);
            for (int i = 0; i < features; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    /** The curvature with the slope as its last column. */
    private double[][] system(double[] weights) {
        double[][] system = new double[features][features + 1];
        for (int i = 0; i < features; i++) {
            system[i][i] = RIDGE;
            system[i][features] = -RIDGE * weights[i];
        }
        for (int n = 0; n < samples.size(); n++) {
            double[] sample = samples.get(n);
            double likely = probability(weights, sample);
            double curve = likely * (1 - likely);
            double error = (answers.get(n) ? 1 : 0) - likely;
            for (int i = 0; i < features; i++) {
                for (int j = 0; j < features; j++) {
                    system[i][j] += curve * sample[i] * sample[j];
                }
                system[i][features] += error * sample[i];
            }
        }
        return system;
    }

    static double probability(double[] weights, double[] sample) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * sample[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Gauss and Jordan; the ridge keeps the diagonal above nothing. */
    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; column <= size && factor != 0; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }
}
