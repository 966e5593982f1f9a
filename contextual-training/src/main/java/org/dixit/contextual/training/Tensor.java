package org.dixit.contextual.training;

import java.util.Arrays;

/**
 * Numbers in rows.
 *
 * @param shape the length of each axis
 * @param values the numbers, last axis fastest; handed over, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers
record Tensor(long[] shape, float[] values) {

    Tensor {
        long size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        if (size != values.length) {
            throw new IllegalArgumentException(values.length + " numbers in the shape " + Arrays.toString(shape));
        }
    }

    /** The same matrix with rows and columns exchanged. */
    Tensor transposed() {
        int rows = (int) shape[0];
        int columns = (int) shape[1];
        float[] turned = new float[values.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = values[row * columns + column];
            }
        }
        return new Tensor(new long[] {columns, rows}, turned);
    }

    /** The same numbers times a factor. */
    Tensor times(float factor) {
        float[] products = values.clone();
        for (int i = 0; i < products.length; i++) {
            products[i] *= factor;
        }
        return new Tensor(shape, products);
    }

    /** The sums of these numbers and those of a tensor of the same shape. */
    Tensor plus(Tensor other) {
        float[] sums = values.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.values[i];
        }
        return new Tensor(shape, sums);
    }
}
