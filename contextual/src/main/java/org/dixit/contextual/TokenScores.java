package org.dixit.contextual;

/**
 * What the heads of an encoder say of each token: a row of scores, one a label, as they came from the encoder.
 *
 * @param attribution rows of eleven
 * @param names rows of nine
 */
@SuppressWarnings("ArrayRecordComponent") // read where they were made
record TokenScores(float[][] attribution, float[][] names) {

    static TokenScores of(int tokens) {
        return new TokenScores(new float[tokens][], new float[tokens][]);
    }
}
