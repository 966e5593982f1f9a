package org.dixit.contextual.training;

/**
 * A matrix in steps of its own size for each row, symmetric around nothing.
 *
 * @param values the steps
 * @param scales what a step is worth in each row
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers
record Quantized(byte[] values, float[] scales) {

    /** Rounds each row to as many steps as its largest number needs. */
    static Quantized rows(Tensor matrix, int largestStep) {
        int rows = (int) matrix.shape()[0];
        int columns = (int) matrix.shape()[1];
        byte[] values = new byte[rows * columns];
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
            float largest = 0;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                largest = Math.max(largest, Math.abs(matrix.values()[i]));
            }
            scales[row] = Math.max(largest, 1e-9f) / largestStep;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                values[i] = (byte) Math.round(matrix.values()[i] / scales[row]);
            }
        }
        return new Quantized(values, scales);
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
