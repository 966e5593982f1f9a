package org.dixit.contextual.training;

import java.util.Arrays;

/**
 * A matrix in steps of its own size for each row, symmetric around nothing.
 *
 * @param values the steps
 * @param scales what a step is worth in each row
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers
record Quantized(byte[] values, float[] scales) {
    private static final float CUT = 0.015f;
    private static final int CUTS = 20;

    /** Rounds each row to the steps that serve it best. */
    static Quantized rows(Tensor matrix, int largestStep) {
        int rows = (int) matrix.shape()[0];
        int columns = (int) matrix.shape()[1];
        byte[] values = new byte[rows * columns];
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
            float[] numbers = Arrays.copyOfRange(matrix.values(), row * columns, (row + 1) * columns);
            scales[row] = scale(numbers, largestStep);
            for (int i = 0; i < columns; i++) {
                values[row * columns + i] = (byte) steps(numbers[i], scales[row], largestStep);
            }
        }
        return new Quantized(values, scales);
    }

    /** The scale of least squared error: the largest number may be cut if the others gain by it. */
    private static float scale(float[] numbers, int largestStep) {
        float largest = 1e-9f;
        for (float number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        float best = largest / largestStep;
        double least = error(numbers, best, largestStep);
        for (int cut = 1; cut <= CUTS; cut++) {
            float scale = largest / largestStep * (1 - CUT * cut);
            double error = error(numbers, scale, largestStep);
            if (error < least) {
                least = error;
                best = scale;
            }
        }
        return best;
    }

    private static double error(float[] numbers, float scale, int largestStep) {
        double sum = 0;
        for (float number : numbers) {
            double off = number - scale * steps(number, scale, largestStep);
            sum += off * off;
        }
        return sum;
    }

    private static int steps(float number, float scale, int largestStep) {
        return Math.max(-largestStep, Math.min(largestStep, Math.round(number / scale)));
    }

    /** The steps with rows and columns exchanged. */
    byte[] transposed() {
        int rows = scales.length;
        int columns = values.length / rows;
        byte[] turned = new byte[values.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = values[row * columns + column];
            }
        }
        return turned;
    }
}
